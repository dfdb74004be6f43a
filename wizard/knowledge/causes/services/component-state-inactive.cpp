#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/choices.h"
#include "wizard/knowledge/shared/settingrepair.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Choice endMaintenanceChoice()
{
    return {.name = "EndMaintenance"_L1,
        .kind = ValueKind::Switch,
        .fallback = "false"_L1,
        .question = QT_TRANSLATE_NOOP("Remedies", "Is the maintenance of this server over?"),
        .explanation = QT_TRANSLATE_NOOP("Remedies",
            "Somebody has put it into maintenance on purpose. Ask who did so before you end it.")};
}

Remedy remedy()
{
    return settingRepair({
        .title = QT_TRANSLATE_NOOP("Remedies", "Set the components active again"),
        .whoRuns = shellAdministrator(),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "None. The service of the mail front end restarts by itself when the server as a "
            "whole becomes active."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "A minute; load balancers look again in their own time."),
        .looksAt = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit, no Setup running; opens the management shell "
            "and reads the state of every component and who asked for it."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Set them active."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "For each component and each one who asked, the server as a whole first; each asked "
            "for. The mail service restarts if its component was among them."),
        .commands = "component-state-inactive_commands.ps1"_L1,
        .fix = "component-state-inactive_fix.ps1"_L1,
        .undo = "component-state-inactive_undo.ps1"_L1,
        .detect = "component-state-inactive_detect.ps1"_L1,
        .choices = {serverChoice()},
        .repairChoices = {endMaintenanceChoice()},
        .needs = QT_TRANSLATE_NOOP("Remedies", "Organization Management or Server Management"),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "HealthAPI or Sidelined: Exchange has found a fault by itself. Run Get-HealthReport "
                    "for the server, mend what it names, and the component becomes active again."),
                QT_TRANSLATE_NOOP("Remedies",
                    "A server of a DAG: after this run StopDagServerMaintenance.ps1 -serverName with its "
                    "name, from the Scripts folder of Exchange, then check Get-MailboxServer for "
                    "DatabaseCopyAutoActivationPolicy."),
                QT_TRANSLATE_NOOP("Remedies",
                    "By hand: Set-ServerComponentState with the server, -Component, -State Active and "
                    "-Requester, once for each one who asked. Get-ServerComponentState shows them as "
                    "LocalStates and RemoteStates."),
            },
    });
}

} // namespace

Cause componentStateInactive()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "component-state-inactive"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Components of the server are inactive"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Maintenance, a failed update or the self-healing of Exchange has set components to inactive. "
            "Each requester that asked for it must set them active again."),
        .prevalence = Prevalence::Common, // Maintenance that was not ended.
        .symptoms = {Symptom::ServicesDown, Symptom::OutlookDisconnected},
        .signs =
            {
                {{ServerWideOfflineInactive}, Characteristic},
                {{ComponentInactive}, Characteristic},
                {{ComponentsReportedInactive}, Characteristic},
                {{OwaHealthcheckAnswers, false}},
                {{EcpHealthcheckAnswers, false}},
                {{StartedAfterUpdate}},
            },
        // Planned maintenance and a setup that still runs show the same state.
        .confirm = {{{ServerWideOfflineInactive}, {MaintenanceRequested, false}, {SetupRunning, false}}},
        .exclude = {{{ServerWideOfflineInactive, false}, {ComponentInactive, false}}},
        .lookAlikes =
            {
                {"app-pool-stopped"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There a pool is stopped and all components are active.")},
                {"services-disabled-after-update"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There services are disabled.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/administration/requestor-changed-serve"_L1
                "r-component"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
