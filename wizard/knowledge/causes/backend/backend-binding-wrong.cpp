#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/choices.h"
#include "wizard/knowledge/shared/settingrepair.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return settingRepair({
        .title = QT_TRANSLATE_NOOP("Remedies", "Make the binding of port 444"),
        .whoRuns = localAdministrator(),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "All web clients of this server disconnect for about a minute."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "None."),
        .looksAt = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit; reads the bindings of all sites and the "
            "certificates that could serve port 444."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Make the binding, then remove the wrong ones."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "The good one comes first, with its certificate; then WAS and W3SVC restart, asked "
            "separately. Port 443 stays as it is."),
        .commands = "backend-binding-wrong_commands.ps1"_L1,
        .fix = "backend-binding-wrong_fix.ps1"_L1,
        .detect = "backend-binding-wrong_detect.ps1"_L1,
        .choices = {serverChoice()},
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "If another program has the port: netstat -abno shows it. Give that program another "
                    "port."),
                QT_TRANSLATE_NOOP("Remedies",
                    "A binding for one address may have run for years: it fails as soon as Extended "
                    "Protection is on."),
            },
    });
}

} // namespace

Cause backendBindingWrong()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "backend-binding-wrong"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The binding of port 444 is missing or restricted"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Exchange Back End must listen on port 444 of every address, without a host name. With another "
            "binding the front end does not reach it; one address alone may work for years, until Extended "
            "Protection is switched on."),
        .symptoms = {Symptom::OwaBlankPage, Symptom::EcpBlankPage, Symptom::ShellDoesNotConnect,
            Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn, Symptom::PhonesDoNotSync,
            Symptom::OutlookDisconnected},
        .signs =
            {
                {{BackEndBindingPresent, false}, Characteristic},
                {{BackEndBindingRestricted}, Characteristic},
                {{Port444Open, false}, Characteristic},
                {{Tls444Completes, false}},
                {{BackEndRoundTrip, false}},
                {{ExtendedProtectionSwitchedOn}},
                {{ProxyTransportError, true, "ConnectFailure"_L1}},
                {{BackEndBindingReportedWrong}, Characteristic},
                {{OwaWorks}, Against},
                {{ShellOpens}, Against},
                {{OutlookWorks}, Against},
                {{PhonesWork}, Against},
                {{OnlyFromOutside}, Against},
                {{OnlyOneBrowser}, Against},
            },
        .confirm = {{{BackEndBindingPresent, false}}},
        .exclude =
            {
                {{BackEndBindingPresent}, {BackEndBindingRestricted, false}},
                {{BackEndRoundTrip}},
                {{ShellNamesBackEnd}},
            },
        .lookAlikes =
            {
                {"backend-cert-unbound"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the binding is in its place, but without a certificate.")},
                {"site-or-w3svc-stopped"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the binding is right, but the site or the service does not run.")},
            },
        .sources =
            {
                "https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
