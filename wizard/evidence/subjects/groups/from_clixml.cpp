#include "wizard/evidence/subjects/groups/groups.h"

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> membershipsFromClixml(ClixmlFile &file)
{
    static const QRegularExpression name(u"^CN=((?:\\\\.|[^,\\\\]){1,100}),"_s);
    QList<Recognition> recognitions;
    for (const ClixmlObject &object : file.objects) {
        const QString key = object.has(u"MemberOf"_s) ? u"MemberOf"_s : u"memberOf"_s;
        if (!object.isA("Microsoft.ActiveDirectory.Management.ADComputer"_L1) || !object.has(key))
            continue;
        ComputerGroups groups;
        groups.direct = true;
        groups.server = ServerName::parse(object.text(u"Name"_s));
        Seen<Group> list{{}, true, int(object.line)};
        const QStringList items = object.properties.value(key).items;
        for (const QString &dn : items) {
            const auto match = name.match(dn);
            list.whole = list.whole && match.hasMatch();
            if (match.hasMatch())
                list.items.append({{}, match.captured(1)});
        }
        groups.memberships = list;
        recognitions += observeRequired(groups);
    }
    return recognitions;
}

} // namespace wizard
