#include "wizard/evidence/subjects/components/components.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr int componentsOfAWholeList = 10;

bool is(const QString &name, QLatin1StringView other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

/// Two components are inactive by default on every server of one's own.
bool isFault(const Component &component)
{
    return !component.active && !is(component.name, "ForwardSyncDaemon"_L1)
        && !is(component.name, "ProvisioningRps"_L1);
}

Recognition about(
    const ServerName &server, const QString &what, int line, const QList<Observation> &observations)
{
    Recognition recognition = found(what, line, observations);
    for (Observation &observation : recognition.observations)
        observation.subject.server = server;
    return recognition;
}

Recognition observe(const Component &component)
{
    const QString &requester = component.requester;
    const QString value = requester.isEmpty() ? component.name : u"%1 (%2)"_s.arg(component.name, requester);
    const bool whole = is(component.name, "ServerWideOffline"_L1);
    QList<Observation> observations = {
        seen(whole ? Fact::ServerWideOfflineInactive : Fact::ComponentInactive, value)};
    if (whole && !requester.isEmpty())
        observations.append(seen(
            Fact::MaintenanceRequested, requester, is(requester, "Maintenance"_L1) ? Truth::Yes : Truth::No));
    return about(component.server, u"%1 Inactive"_s.arg(component.name), component.line, observations);
}

} // namespace

/// A fault that names no server may be that of any.
QList<Recognition> observe(const Seen<Component> &components)
{
    QList<Recognition> recognitions;
    QMap<ServerName, QList<Component>> servers;
    QSet<ServerName> faulty;
    for (const Component &component : components.items) {
        servers[component.server].append(component);
        if (!isFault(component))
            continue;
        faulty.insert(component.server);
        recognitions.append(observe(component));
    }
    for (auto server = servers.cbegin(); server != servers.cend(); ++server) {
        const bool isFaulty = faulty.contains(server.key()) || faulty.contains(ServerName());
        if (server->size() >= componentsOfAWholeList && !isFaulty)
            recognitions.append(about(server.key(), u"All components active"_s, server->first().line,
                {seen(Fact::ServerWideOfflineInactive, {}, Truth::No),
                    seen(Fact::ComponentInactive, {}, Truth::No)}));
    }
    return recognitions;
}

} // namespace wizard
