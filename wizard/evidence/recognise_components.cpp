#include "wizard/evidence/recognising.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
constexpr int componentsOfAWholeList = 10;

struct Component {
    QString server;
    QString name;
    QString requester; ///< who set the state, where the listing says
    bool active = true;
    int line = 0;
};

const QString known =
    u"ServerWideOffline|HubTransport|FrontendTransport|Monitoring|RecoveryActionsEnabled|AutoDiscoverProxy|"_s
    u"ActiveSyncProxy|EcpProxy|EwsProxy|ImapProxy|OabProxy|OwaProxy|PopProxy|PushNotificationsProxy|RpsProxy|"_s
    u"RwsProxy|RpcProxy|UMCallRouter|XropProxy|HttpProxyAvailabilityGroup|MapiProxy|EdgeTransport|"_s
    u"HighAvailability|SharedCache|MailboxDeliveryProxy|RoutingUpdates|RestProxy|DefaultProxy|Lsass|"_s
    u"RoutingService|E4EProxy|CafeLAMv2|LogExport|ForwardSyncDaemon|ProvisioningRps"_s;

/// Inactive by default on every server of one's own.
bool isIgnored(const QString &name)
{
    static const QRegularExpression ignored(u"^(?:ForwardSyncDaemon|ProvisioningRps)$"_s, caseless);
    return ignored.match(name).hasMatch();
}

QList<Component> componentsIn(const Paste &text)
{
    static const QRegularExpression row(
        u"^\\s*(?:([A-Za-z0-9][\\w.-]*)\\s+)?(%1)\\s+(Active|Inactive|Draining)\\s*$"_s.arg(known), caseless);
    static const QRegularExpression name(u"^(?:%1)$"_s.arg(known), caseless);
    QList<Component> components;
    for (qsizetype i = 0; i < text.lines().size(); ++i) {
        if (const auto match = row.match(text.lines().at(i)); match.hasMatch())
            components.append({serverName(match.captured(1)), match.captured(2), {},
                match.captured(3).compare(u"Active"_s, Qt::CaseInsensitive) == 0, int(i + 1)});
    }
    for (const PropertyObject &object : text.objects()) {
        const QString state = object.value("State"_L1);
        if (!name.match(object.value("Component"_L1)).hasMatch() || state.isEmpty())
            continue;
        // Rows of the default table were read above; lists and the states by requester are read here.
        if (row.match(text.lines().value(object.line() - 1)).hasMatch())
            continue;
        components.append({serverName(object.value("Server"_L1).section(u'/', -1)),
            object.value("Component"_L1), object.value("Requester"_L1),
            state.compare(u"Active"_s, Qt::CaseInsensitive) == 0, object.line()});
    }
    return components;
}

QList<Recognition> recogniseComponents(const Paste &text)
{
    QList<Recognition> recognitions;
    const QList<Component> components = componentsIn(text);
    bool allActive = components.size() >= componentsOfAWholeList;
    for (const Component &component : components) {
        if (component.active || isIgnored(component.name))
            continue;
        allActive = false;
        const bool whole = component.name.compare(u"ServerWideOffline"_s, Qt::CaseInsensitive) == 0;
        const QString value = component.requester.isEmpty()
            ? component.name
            : u"%1 (%2)"_s.arg(component.name, component.requester);
        QList<Observation> observations = {
            seen(whole ? Fact::ServerWideOfflineInactive : Fact::ComponentInactive, value)};
        if (whole && !component.requester.isEmpty())
            observations.append(seen(Fact::MaintenanceRequested, component.requester,
                component.requester.compare(u"Maintenance"_s, Qt::CaseInsensitive) == 0 ? Truth::Yes
                                                                                        : Truth::No));
        for (Observation &observation : observations)
            observation.subject.server = component.server;
        recognitions.append(found(u"%1 Inactive"_s.arg(component.name), component.line, observations));
    }
    if (allActive) {
        QList<Observation> observations = {seen(Fact::ServerWideOfflineInactive, {}, Truth::No),
            seen(Fact::ComponentInactive, {}, Truth::No)};
        for (Observation &observation : observations)
            observation.subject.server = components.first().server;
        recognitions.append(found(u"All components active"_s, components.first().line, observations));
    }
    return recognitions;
}

} // namespace

Reader componentStates()
{
    return {"component-states"_L1, QT_TRANSLATE_NOOP("Readers", "Output of Get-ServerComponentState"),
        {Fact::ServerWideOfflineInactive, Fact::ComponentInactive, Fact::MaintenanceRequested},
        recogniseComponents};
}

} // namespace wizard
