#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Empty the value"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "An Exchange administrator, in the Exchange Management Shell started as administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "Clients of web services reconnect: seconds."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "Replication of Active Directory, then at once."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look, and note it: Get-WebServicesVirtualDirectory -Server SERVER "
                    "-ShowMailboxVirtualDirectories | Format-List Identity,InternalNLBBypassUrl. The one "
                    "of Default Web Site has to be empty, that of Exchange Back End has to be "
                    "https://server.contoso.com:444/ews/exchange.asmx."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Set-WebServicesVirtualDirectory 'SERVER\\EWS (Default Web Site)' "
                    "-InternalNLBBypassUrl $null"),
                QT_TRANSLATE_NOOP("Remedies",
                    "If the back end differs: Set-WebServicesVirtualDirectory 'SERVER\\EWS (Exchange Back "
                    "End)' -InternalNLBBypassUrl https://server.contoso.com:444/ews/exchange.asmx"),
                QT_TRANSLATE_NOOP("Remedies",
                    "Wait for replication, then Restart-WebAppPool MSExchangeServicesAppPool on each "
                    "server. Try the eDiscovery search again; expect no 400."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "To go back: the same commands with the addresses that you noted."),
            },
    };
}

} // namespace

Cause internalNlbBypassUrl()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "internal-nlb-bypass-url"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "InternalNLBBypassUrl is set where it has to be empty"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Since the update of April 2021 (KB5001779) a value in InternalNLBBypassUrl makes "
            "servers ask each other at the wrong address. eDiscovery and other tasks of the admin "
            "center then answer 400 at random; Outlook on the web opens."),
        .symptoms = {Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{BypassUrlSet}, Characteristic},
                {{HttpErrorStatus, true, "400"_L1}},
            },
        .exclude = {{{BypassUrlSet, false}}},
        .lookAlikes =
            {
                {"http-400-token-too-large"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There people with many groups are affected, at every page.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/powershell/module/exchange/set-webservicesvirtualdirectory"_L1,
                "https://github.com/microsoft/CSS-Exchange/issues/595"_L1,
                "https://github.com/microsoft/CSS-Exchange/pull/1944"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
