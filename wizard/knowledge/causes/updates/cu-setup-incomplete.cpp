#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Let setup run to its end"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "A member of Organization Management who is local administrator of the server; the "
            "installation media of the same cumulative update."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "The server is out of service for one to three hours: put it into maintenance. The "
            "installation cannot be taken back."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "Until setup is done and the server has restarted."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Download SetupLogReviewer.ps1 of CSS-Exchange and run .\\SetupLogReviewer.ps1 "
                    "-SetupLog C:\\ExchangeSetupLogs\\ExchangeSetup.log: it names the error on which setup "
                    "stopped. Without it, read the last [ERROR] lines of that log."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Cure that error first. “The certificate is expired”: replace the certificate. "
                    "“Insufficient rights to grant Network Service access”: give SYSTEM, NETWORK SERVICE "
                    "and Administrators full control of the private key (certlm.msc, All Tasks, Manage "
                    "Private Keys). A service that is disabled: Set-Service NAME -StartupType Automatic, "
                    "and start it; MSExchangeADTopology again each time that setup stops it. Error 1603 or "
                    "a missing installation source: FixInstallerCache.ps1 of CSS-Exchange. 0x800706D9: "
                    "start the service Windows Defender Firewall (mpssvc)."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Restart the server. Start Setup.exe from the media by a double click (Run as "
                    "administrator) and follow the windows: unattended setup refuses to continue a broken "
                    "run. Do not start the copy in V15\\Bin."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Do not delete the value Watermark from the registry: setup needs it to know where to "
                    "go on."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Afterwards run .\\UpdateCas.ps1 and .\\UpdateConfigFiles.ps1 in the Bin folder of "
                    "Exchange as administrator, and check that no service is Disabled (Get-Service "
                    "MSExchange*,W3SVC) and no component inactive (Get-ServerComponentState SERVER)."),
                QT_TRANSLATE_NOOP("Remedies",
                    "To go back: there is no way back to the old build. If setup cannot be finished, the "
                    "last way is Setup.exe /m:RecoverServer on a rebuilt server of the same name."),
            },
    };
}

} // namespace

Cause cuSetupIncomplete()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "cu-setup-incomplete"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Setup of a cumulative update broke off"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Setup stopped half way: files, virtual directories and services are partly of the old "
            "and partly of the new build. Pages and the management shell fail until setup has run "
            "to its end."),
        .prevalence = Prevalence::Common,
        .symptoms = {Symptom::ServicesDown, Symptom::EcpAssemblyError, Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{SetupMarkLeft}, Characteristic},
                {{SetupRunFailed}},
                {{StartedAfterUpdate}},
                {{ServicesDisabled}},
                {{ServicesReportedDisabled}},
                {{ComponentInactive}},
                {{ShellErrorCode, true, "-2144108277"_L1}},
                {{UpdateReportedFailed}, Characteristic},
            },
        .confirm = {{{SetupMarkLeft}, {SetupRunFailed}}},
        .exclude = {{{SetupRunFailed, false}, {SetupMarkLeft, false}}, {{SetupRunning}}},
        .lookAlikes =
            {
                {"services-disabled-after-update"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There a security update left services disabled, and setup left no Watermark in the "
                        "registry.")},
                {"su-installed-unelevated"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There a .msp was installed; the log of setup is old and ends with success.")},
            },
        .afterwards =
            QT_TRANSLATE_NOOP("Causes", "It works after setup has run to its end and the server restarted."),
        .sources =
            {
                "https://microsoft.github.io/CSS-Exchange/Setup/SetupLogReviewer/"_L1,
                "https://microsoft.github.io/CSS-Exchange/Setup/SetupAssist/InstallWatermark/"_L1,
                "https://github.com/microsoft/CSS-Exchange/pull/2050"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
