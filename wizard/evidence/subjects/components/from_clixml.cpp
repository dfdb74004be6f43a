#include "wizard/evidence/subjects/components/components.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

bool isActive(const QString &state)
{
    return state.compare("Active"_L1, Qt::CaseInsensitive) == 0;
}

/// Who switched a component off, each once. A state by requester calls itself "Requestor:Maintenance;
/// State:Inactive; Timestamp:..." in every language, and "@{Requester=Maintenance; State=Inactive; ...}"
/// where its members were chosen.
QStringList requestersOf(const ClixmlObject &object)
{
    static const QRegularExpression state(
        u"^(?:Requestor:|@\\{Requester=)([^;]{1,100}); State[:=](\\w{1,20});"_s);
    QStringList names;
    for (const QString &where : {u"LocalStates"_s, u"RemoteStates"_s}) {
        const QStringList items = object.properties.value(where).items;
        for (const QString &item : items) {
            const auto match = state.match(item);
            if (match.hasMatch() && !isActive(match.captured(2)))
                names.append(match.captured(1));
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace

QList<Recognition> componentsFromClixml(ClixmlFile &file)
{
    Seen<Component> components;
    for (const ClixmlObject &object : file.objects) {
        const QString name = object.text(u"Component"_s).left(100);
        const QString state = object.text(u"State"_s);
        if (name.isEmpty() || state.isEmpty() || !object.has(u"ServerFqdn"_s))
            continue;
        const bool active = isActive(state);
        const auto server = ServerName::parse(object.text(u"ServerFqdn"_s));
        QStringList requesters = active ? QStringList() : requestersOf(object);
        if (requesters.isEmpty())
            requesters.append(QString());
        for (const QString &requester : std::as_const(requesters))
            components.items.append({server, name, requester, active, int(object.line)});
    }
    return observe(components);
}

} // namespace wizard
