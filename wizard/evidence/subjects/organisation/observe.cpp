#include "wizard/evidence/subjects/organisation/organisation.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// A rule without protocols is for all of them.
bool isFor(const AccessRule &rule, const std::initializer_list<QLatin1StringView> &protocols)
{
    const bool all = rule.protocols.isEmpty() || rule.protocols == u"{}";
    return all || std::ranges::any_of(protocols, [&](QLatin1StringView one) {
        return rule.protocols.contains(one, Qt::CaseInsensitive);
    });
}

/// A column that was too narrow ends in dots.
bool isCut(const AccessRule &rule)
{
    return rule.protocols.contains(u"..."_s) || rule.protocols.contains(u'\u2026')
        || !rule.protocols.endsWith(u'}');
}

} // namespace

Truth clientAccessOf(const QString &roles, const QString &version)
{
    if (roles.contains(u"ClientAccess"_s))
        return Truth::Yes;
    if (!roles.contains(u"Mailbox"_s) || !version.startsWith(u"Version 15."_s))
        return Truth::Unknown;
    return version.startsWith(u"Version 15.0 "_s) ? Truth::No : Truth::Yes;
}

QString mitigationIn(const QString &applied)
{
    static const QRegularExpression outlook(u"\\bM2(?:\\.\\d+)*\\b"_s);
    return outlook.match(applied).captured();
}

void takeOverride(Organisation &organisation, const QString &section, const QString &parameters)
{
    static const QRegularExpression scanning(
        u"^(?:HttpRequestFiltering|AmsiRequestBodyScanning|BlockRequestBodyGreaterThanMaxScanSize)$"_s);
    organisation.scanningOverride = scanning.match(section).captured();
    if (section == u"ExchangeOnpremAsThirdPartyAppId"
        && !parameters.contains(u"Enabled=false"_s, Qt::CaseInsensitive))
        organisation.hybridApplication = Truth::Yes;
}

QList<Recognition> observe(const Organisation &organisation)
{
    QList<Recognition> recognitions;
    const auto add = [&](Fact fact, const QString &what, const QString &value, Truth truth = Truth::Yes) {
        Observation observation = seen(fact, value, truth);
        if (entry(fact).subject == SubjectKind::Server)
            observation.subject.server = organisation.server;
        recognitions.append(found(what, organisation.line, {observation}));
    };
    if (organisation.utcOffset)
        add(Fact::UtcOffsetHours, u"Time zone"_s, QString::number(*organisation.utcOffset));
    if (organisation.hybrid != Truth::Unknown)
        add(Fact::HybridConfigured, u"Hybrid configuration"_s, {}, organisation.hybrid);
    if (!organisation.mitigation.isEmpty())
        add(Fact::MitigationApplied, u"MitigationsApplied"_s, organisation.mitigation);
    if (!organisation.scanningOverride.isEmpty())
        add(Fact::RequestFilteringOverridden, organisation.scanningOverride, organisation.scanningOverride);
    for (const auto &[fact, what, truth] :
        {std::tuple{Fact::ClientAccessRoleInstalled, "ServerRole"_L1, organisation.clientAccessRole},
            std::tuple{Fact::DownloadDomainsOn, "EnableDownloadDomains"_L1, organisation.downloadDomains},
            std::tuple{Fact::DedicatedHybridAppOn, "ExchangeOnpremAsThirdPartyAppId"_L1,
                organisation.hybridApplication},
            std::tuple{
                Fact::CloudConnectorOn, "Get-IntraOrganizationConnector"_L1, organisation.cloudConnector}}) {
        if (truth != Truth::Unknown)
            add(fact, what, {}, truth);
    }
    return recognitions;
}

QList<Recognition> observe(const Seen<AccessRule> &rules)
{
    QList<Recognition> recognitions;
    bool harmless = rules.whole;
    for (const AccessRule &rule : rules.items) {
        if (!rule.denies)
            continue;
        harmless = harmless && !isCut(rule)
            && !isFor(rule, {"OutlookWebApp"_L1, "ExchangeAdminCenter"_L1, "RemotePowerShell"_L1});
        if (isFor(rule, {"ExchangeAdminCenter"_L1, "RemotePowerShell"_L1}))
            recognitions.append(found(u"DenyAccess %1"_s.arg(rule.name).left(60), rule.line,
                {seen(Fact::ClientAccessRuleDenies, rule.name)}));
    }
    if (harmless)
        recognitions.append(found(
            u"Get-ClientAccessRule"_s, rules.line, {seen(Fact::ClientAccessRuleDenies, {}, Truth::No)}));
    return recognitions;
}

} // namespace wizard
