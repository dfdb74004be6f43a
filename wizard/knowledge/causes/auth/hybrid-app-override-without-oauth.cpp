#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Remove the override, or set OAuth up"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "An Exchange administrator, in the Exchange Management Shell started as administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "Nobody."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "Up to an hour; iisreset shortens it."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look: Get-SettingOverride | Where-Object SectionName -eq "
                    "ExchangeOnpremAsThirdPartyAppId | Format-List, and Get-IntraOrganizationConnector | "
                    "Format-List Name,Enabled. The override without an enabled connector is this fault. "
                    "Within 60 minutes after a correct set-up it is only a delay."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "Either run the Hybrid Configuration Wizard and let it set OAuth up,"),
                QT_TRANSLATE_NOOP("Remedies",
                    "or remove the override: Get-SettingOverride | Where-Object SectionName -eq "
                    "ExchangeOnpremAsThirdPartyAppId | Remove-SettingOverride, then "
                    "Get-ExchangeDiagnosticInfo -Process Microsoft.Exchange.Directory.TopologyService "
                    "-Component VariantConfiguration -Argument Refresh."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "Ask for the free/busy of somebody in the cloud. Expect an answer."),
                QT_TRANSLATE_NOOP("Remedies",
                    "To go back: New-SettingOverride -Name EnableExchangeHybrid3PAppFeature -Component "
                    "Global -Section ExchangeOnpremAsThirdPartyAppId -Parameters @('Enabled=true') -Reason "
                    "'as before'."),
            },
    };
}

} // namespace

Cause hybridAppOverrideWithoutOauth()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "hybrid-app-override-without-oauth"_L1,
        .title = QT_TRANSLATE_NOOP(
            "Causes", "The dedicated hybrid application is switched on, but OAuth is not set up"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "An override makes Exchange use its own application for Exchange Online, while the "
            "connection through OAuth does not exist. Free/busy, pictures and MailTips of people "
            "in the cloud are missing; nothing else is."),
        .scope = Scope::Organisation,
        .symptoms = {Symptom::OutlookDisconnected},
        .signs =
            {
                {{DedicatedHybridAppOn}, Characteristic},
                {{CloudConnectorOn, false}},
            },
        .confirm = {{{DedicatedHybridAppOn}, {CloudConnectorOn, false}}},
        .exclude = {{{DedicatedHybridAppOn, false}}, {{CloudConnectorOn}}},
        .lookAlikes =
            {
                {"auth-cert-expired"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the Auth certificate is past its end, and pages fail too.")},
            },
        .afterwards = QT_TRANSLATE_NOOP("Causes", "It works within an hour, or at once after iisreset."),
        .sources =
            {
                "https://github.com/microsoft/CSS-Exchange/pull/2399"_L1,
                "https://learn.microsoft.com/exchange/hybrid-deployment/deploy-dedicated-hybrid-app"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
