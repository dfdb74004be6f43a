#include "wizard/evidence/subjects/groups/groups.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qint64 universalSecurity = -2147483640; ///< groupType: universal (8) and security (the top bit)

GroupType typeOf(const QString &name, const QString &scope, const QString &category, int line)
{
    return {name, scope == u"Universal", category == u"Security", false, line};
}

/// "Exchange Servers   Universal   Security", a row of a table; the number of the type tells both.
void addRows(Seen<GroupType> &types, const Paste &paste)
{
    static const QRegularExpression row(u"^\\s*(\\S[^|]{0,80}?)\\s+(?:(Universal|Global|DomainLocal)\\s+"_s
                                        u"(Security|Distribution)|(?:Universal|Global|DomainLocal)\\s+"_s
                                        u"(-[0-9]{6,10}))(?:\\s|$)"_s);
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        const auto match = row.match(paste.lines().at(i).left(400));
        if (match.hasCaptured(4)) {
            const bool right = match.captured(4).toLongLong() == universalSecurity;
            types.items.append({match.captured(1), right, right, false, int(i + 1)});
        } else if (match.hasMatch()) {
            types.items.append(typeOf(match.captured(1), match.captured(2), match.captured(3), int(i + 1)));
        }
    }
}

void addObjects(Seen<GroupType> &types, const Paste &paste)
{
    for (const PropertyObject &object : paste.objects()) {
        bool isNumber = false;
        const qint64 number = object.value("groupType"_L1).toLongLong(&isNumber);
        const QString name = object.value("Name"_L1);
        if (isNumber)
            types.items.append(
                {name, number == universalSecurity, number == universalSecurity, false, object.line()});
        else if (object.has("GroupScope"_L1) && object.has("GroupCategory"_L1)
            && object.lineOf("GroupScope"_L1) != object.lineOf("Name"_L1))
            types.items.append(
                typeOf(name, object.value("GroupScope"_L1), object.value("GroupCategory"_L1), object.line()));
    }
}

bool asksTheUnit(const ShellCommand *command)
{
    return command && command->text.contains(u"Get-ADGroup"_s, Qt::CaseInsensitive)
        && command->text.contains(u"Microsoft Exchange Security Groups"_s, Qt::CaseInsensitive);
}

/// All groups of the unit, and a prompt below.
bool isWhole(const ShellCommand &command)
{
    return command.ended && asksTheUnit(&command)
        && command.text.contains(u"-Filter *"_s, Qt::CaseInsensitive) && command.showsEverything();
}

} // namespace

QList<Recognition> groupTypesFromPaste(const Paste &paste)
{
    Seen<GroupType> types;
    addRows(types, paste);
    addObjects(types, paste);
    for (GroupType &type : types.items)
        type.inUnit = asksTheUnit(paste.commandOf(type.line));
    for (const ShellCommand &command : paste.commands())
        types.whole = types.whole || isWhole(command);
    types.line = types.items.isEmpty() ? 0 : types.items.first().line;
    return observe(types);
}

} // namespace wizard
