#include "wizard/evidence/subjects/components/components.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

const QString known =
    u"ServerWideOffline|HubTransport|FrontendTransport|Monitoring|RecoveryActionsEnabled|AutoDiscoverProxy|"_s
    u"ActiveSyncProxy|EcpProxy|EwsProxy|ImapProxy|OabProxy|OwaProxy|PopProxy|PushNotificationsProxy|"_s
    u"RpsProxy|RwsProxy|RpcProxy|UMCallRouter|XropProxy|HttpProxyAvailabilityGroup|MapiProxy|EdgeTransport|"_s
    u"HighAvailability|SharedCache|MailboxDeliveryProxy|RoutingUpdates|RestProxy|DefaultProxy|Lsass|"_s
    u"RoutingService|E4EProxy|CafeLAMv2|LogExport(?:Provider)?|ForwardSyncDaemon|ProvisioningRps"_s;

bool isActive(const QString &state)
{
    return state.compare(u"Active"_s, Qt::CaseInsensitive) == 0;
}

/// Rows of the default table, wherever they stand.
const QRegularExpression &row()
{
    static const QRegularExpression expression(
        u"^\\s*(?:([A-Za-z0-9][\\w.-]*)\\s+)?(%1)\\s+(Active|Inactive|Draining)\\s*$"_s.arg(known), caseless);
    return expression;
}

} // namespace

QList<Recognition> componentsFromPaste(const Paste &paste)
{
    static const QRegularExpression name(u"^(?:%1)$"_s.arg(known), caseless);
    Seen<Component> components;
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        if (const auto match = row().match(paste.lines().at(i)); match.hasMatch())
            components.items.append({ServerName::parse(match.captured(1)), match.captured(2), {},
                isActive(match.captured(3)), int(i + 1)});
    }
    for (const PropertyObject &object : paste.objects()) {
        const QString state = object.value("State"_L1);
        const bool isRow = row().match(paste.lines().value(object.line() - 1)).hasMatch();
        if (!isRow && !state.isEmpty() && name.match(object.value("Component"_L1)).hasMatch())
            components.items.append({ServerName::parse(object.value("Server"_L1).section(u'/', -1)),
                object.value("Component"_L1), object.value("Requester"_L1), isActive(state), object.line()});
    }
    return observe(components);
}

} // namespace wizard
