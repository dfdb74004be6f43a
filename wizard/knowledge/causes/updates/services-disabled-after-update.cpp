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
        .title = QT_TRANSLATE_NOOP("Remedies", "Enable and start the services that were left disabled"),
        .whoRuns = localAdministrator(),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "None: only what is down already is started."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "Some minutes, until all services have started."),
        .looksAt = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit, no Setup running; reads how the services that "
            "Exchange needs start and whether they run. Other disabled services are named only."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Enable and start the services."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "One after the other in the order in which they depend on each other, each asked for."),
        .commands = "services-disabled-after-update_commands.ps1"_L1,
        .fix = "services-disabled-after-update_fix.ps1"_L1,
        .detect = "services-disabled-after-update_detect.ps1"_L1,
        .choices = {serverChoice()},
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Then finish the update: start it again as administrator. If the Setup of a "
                    "cumulative update stopped at \"Cannot start the service Microsoft Exchange Service "
                    "Host\", rename the folder C:\\ExchangeSetupLogs and run Setup /m:upgrade again by "
                    "its full path."),
                QT_TRANSLATE_NOOP("Remedies",
                    "C:\\ExchangeSetupLogs\\ServiceControl.log lists the services that Setup disabled. "
                    "Compare it with the services that the script names and leaves alone."),
                QT_TRANSLATE_NOOP("Remedies", "POP3 and IMAP4 are disabled or manual unless you use them."),
            },
    });
}

} // namespace

Cause servicesDisabledAfterUpdate()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "services-disabled-after-update"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "An update left services disabled"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Setup disables the services of Exchange and of the web server while it works. It stopped half "
            "way and did not switch them on again."),
        .prevalence = Prevalence::Common, // Known issue of each security update.
        .symptoms = {Symptom::ServicesDown, Symptom::OwaSignInPageMissing, Symptom::OwaServiceUnavailable,
            Symptom::OutlookDisconnected, Symptom::PhonesDoNotSync, Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{ServicesDisabled}, Characteristic},
                {{ServicesReportedDisabled}, Characteristic},
                {{StartedAfterUpdate}},
                {{WebServiceStopped}},
                {{Port443Open, false}},
                {{ServicesReportedStopped}},
                {{UpdateReportedFailed}, Characteristic},
                {{OwaWorks}, Against},
                {{AdminCenterWorks}, Against},
                {{OutlookWorks}, Against},
                {{OnlyFromOutside}, Against},
                {{OnlyOneBrowser}, Against},
            },
        // Setup disables them itself while it runs; one of them alone may be off on purpose.
        .confirm =
            {
                {{ServicesDisabled}, {SetupRunning, false}, {WebServiceStopped}},
                {{ServicesDisabled}, {SetupRunning, false}, {Port443Open, false}},
            },
        .exclude =
            {
                {{ServicesDisabled, false}},
                {{SetupRunning}},
            },
        .lookAlikes =
            {
                {"cu-setup-incomplete"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There setup of a cumulative update broke off "
                        "and left a Watermark in the registry.")},
                {"component-state-inactive"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There all services run, but components are inactive.")},
                {"site-or-w3svc-stopped"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the web service can be started at once.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/exchange-security-"_L1
                "update-issues"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
