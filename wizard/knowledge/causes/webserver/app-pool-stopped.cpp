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
        .title = QT_TRANSLATE_NOOP("Remedies", "Start the application pools that are stopped"),
        .whoRuns = localAdministrator(),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "None: only what is down already is started."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "None. The script watches the pools for half a minute."),
        .looksAt = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit, the web services run; reads the state of all "
            "pools whose names begin with MSExchange."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Start the pools."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "One pool after the other, each asked for. Pools of other applications are not "
            "looked at."),
        .commands = "app-pool-stopped_commands.ps1"_L1,
        .fix = "app-pool-stopped_fix.ps1"_L1,
        .undo = "app-pool-stopped_undo.ps1"_L1,
        .detect = "app-pool-stopped_detect.ps1"_L1,
        .choices = {serverChoice()},
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "If a pool stops again within minutes, find out what crashes before you start it "
                    "once more: in the System log WAS 5002, 5009 and 5011, in the Application log "
                    "IIS-W3SVC-WP 2280, ASP.NET 1309 and MSExchange Common 4999."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If event 2280 names a module that does not load, see iis-module-load-failure."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If ExchangeMitigations.ps1 has stopped the pool of the admin center or of the "
                    "address book, roll that back with the same script instead."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If a pool stops at every start of IIS: IIS Manager, Application Pools, the pool, "
                    "Advanced Settings, Start Automatically: True."),
            },
    });
}

} // namespace

Cause appPoolStopped()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "app-pool-stopped"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "An application pool is stopped"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The pool that serves this page does not run, so Windows answers 503 in its place. It was "
            "stopped by someone, or it crashed until IIS gave up."),
        .prevalence = Prevalence::Common,
        .symptoms = {Symptom::OwaServiceUnavailable, Symptom::EcpServiceUnavailable,
            Symptom::ShellDoesNotConnect, Symptom::PhonesDoNotSync},
        .signs =
            {
                {{AppPoolStopped}, Characteristic},
                {{AppPoolDisabled}, Characteristic},
                {{OwaAnsweredByHttpSys503}, Characteristic},
                {{EcpAnsweredByHttpSys503}, Characteristic},
                {{ServiceUnavailablePage}, Characteristic},
                {{WorkerProcessFailed}},
                {{HttpErrorStatus, true, "503"_L1}},
                {{ShellErrorCode, true, "-2144108270"_L1}},
                {{OneUserAffected, false}},
                {{PoolReportedStopped}, Characteristic},
                {{OnlyOneBrowser}, Against},
                {{OnlyFromOutside}, Against},
            },
        .confirm =
            {
                {{StoppedPoolAnswers503}},
                {{AppPoolStopped}, {ServiceUnavailablePage}},
            },
        .exclude = {{{AppPoolStopped, false}}},
        .lookAlikes =
            {
                {"antivirus-injection"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the pool stops again, and w3wp.exe holds files of security software.")},
                {"iis-module-load-failure"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the pool stops because a module cannot be loaded (events 2280, 2282).")},
                {"component-state-inactive"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There all pools run, but components are inactive.")},
                {"site-or-w3svc-stopped"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the port refuses the connection instead of answering 503.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/administration/fail-to-start-exchange-"_L1
                "management-shell-console"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
