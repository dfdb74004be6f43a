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
        .title = QT_TRANSLATE_NOOP("Remedies", "Start the web services and the sites of Exchange"),
        .whoRuns = localAdministrator(),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "None: only what is down already is started."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "A minute, until the pools have started."),
        .looksAt = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit, no Setup running; reads the two web services, "
            "the two sites of Exchange, and whether another site has taken their ports."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Start what is stopped."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "WAS, W3SVC, Default Web Site and Exchange Back End, in this order, each asked for. "
            "Other sites stay as they are."),
        .commands = "site-or-w3svc-stopped_commands.ps1"_L1,
        .fix = "site-or-w3svc-stopped_fix.ps1"_L1,
        .detect = "site-or-w3svc-stopped_detect.ps1"_L1,
        .choices = {serverChoice()},
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Find out who or what stopped them: the System log names it in the events of Service "
                    "Control Manager and WAS."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If a site does not start because its port is in use: netstat -abno shows by whom. "
                    "\"System\" means another site of IIS: look for a second binding of the same port "
                    "and remove it."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "If the service is disabled, see services-disabled-after-update."),
            },
    });
}

} // namespace

Cause siteOrW3svcStopped()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "site-or-w3svc-stopped"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The web service or one of its sites is stopped"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Nothing listens on the ports of Exchange, so connections are refused. The service, a web site "
            "or the port itself is not available."),
        .symptoms = {Symptom::OwaSignInPageMissing, Symptom::OutlookDisconnected, Symptom::PhonesDoNotSync,
            Symptom::ShellDoesNotConnect, Symptom::ServicesDown},
        .signs =
            {
                {{Port443Open, false}, Characteristic},
                {{WebSiteStopped}, Characteristic},
                {{WebServiceStopped}, Characteristic},
                {{Port444Open, false}},
                {{Port80Open, false}},
                {{ShellErrorCode, true, "-2144108526"_L1}},
                {{ProxyTransportError, true, "ConnectFailure"_L1}},
                {{OneUserAffected, false}},
                {{WebSiteReportedStopped}, Characteristic},
                {{OwaWorks}, Against},
                {{AdminCenterWorks}, Against},
                {{OutlookWorks}, Against},
                {{OnlyFromOutside}, Against},
                {{OnlyOneBrowser}, Against},
            },
        .confirm =
            {
                {{WebSiteStopped}},
                {{WebServiceStopped}, {Port443Open, false}},
            },
        .exclude =
            {
                {{SignInPageOpens}, {BackEndRoundTrip}},
                {{WebSiteStopped, false}, {WebServiceStopped, false}},
            },
        .lookAlikes =
            {
                {"site-host-header-added"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the site runs, and a binding names one host.")},
                {"app-pool-stopped"_L1, QT_TRANSLATE_NOOP("Causes", "There the port answers, with 503.")},
                {"services-disabled-after-update"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There an update left many services disabled.")},
                {"ps-port80-binding-missing"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There only port 80 is closed.")},
            },
        .sources =
            {
                "https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
