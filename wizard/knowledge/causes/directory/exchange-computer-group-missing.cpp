#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/choices.h"
#include "wizard/knowledge/shared/settingrepair.h"
#include "wizard/knowledge/shared/steps.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return settingRepair({
        .title = QT_TRANSLATE_NOOP("Remedies", "Put the server back into the groups of Exchange"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "An administrator who may change the groups of Exchange, on the affected server, in Windows "
            "PowerShell as administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "None from the groups. The server must be restarted afterwards: put it into "
            "maintenance first."),
        .waiting = QT_TRANSLATE_NOOP("Remedies",
            "Replication between the domain controllers, then the restart: a computer reads its "
            "groups when it starts."),
        .looksAt = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit; asks a domain controller for both groups and whether the "
            "server is in them. A question that fails is no answer."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Add the server to the groups."),
        .what = QT_TRANSLATE_NOOP(
            "Remedies", "Only where it is no member, each asked for. No other group changes."),
        .commands = "exchange-computer-group-missing_commands.ps1"_L1,
        .fix = "exchange-computer-group-missing_fix.ps1"_L1,
        .undo = "exchange-computer-group-missing_undo.ps1"_L1,
        .detect = "exchange-computer-group-missing_detect.ps1"_L1,
        .choices = {serverChoice()},
        .needs = directoryRights(),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "On the server, the local group of administrators has to hold Exchange Trusted "
                    "Subsystem: lusrmgr.msc, Groups. A policy with Restricted Groups takes it out again; "
                    "correct the policy first."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Do not put the server into Domain Admins or Organization Management: Exchange then "
                    "refuses it altogether, see epi-token-serialization-deny."),
            },
    });
}

} // namespace

Cause exchangeComputerGroupMissing()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "exchange-computer-group-missing"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The server is missing from Exchange's own groups"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Exchange gets its rights in Active Directory through the groups Exchange Servers and Exchange "
            "Trusted Subsystem. The server's account is not in them, so operations and services are "
            "refused."),
        .symptoms = {Symptom::ServicesDown, Symptom::ShellHasNoCommands, Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{DirectoryAccessDenied}},
                {{SaclRightMissing}},
                {{StartedAfterPolicyChange}},
                {{ServerAccountReportedOutOfGroups}, Characteristic},
                {{ComputerInExchangeServers, false}, Characteristic},
                {{ComputerInTrustedSubsystem, false}, Characteristic},
            },
        // An account in neither group may be one of another computer, so something has to say Exchange.
        .confirm =
            {
                {{ComputerInExchangeServers, false}, {ComputerInTrustedSubsystem}},
                {{ComputerInTrustedSubsystem, false}, {ComputerInExchangeServers}},
                {{ComputerInExchangeServers, false}, {DirectoryAccessDenied}},
                {{ComputerInTrustedSubsystem, false}, {DirectoryAccessDenied}},
                {{ComputerInExchangeServers, false}, {ServerBuild}},
                {{ComputerInTrustedSubsystem, false}, {ServerBuild}},
            },
        .exclude = {{{ComputerInExchangeServers}, {ComputerInTrustedSubsystem}}},
        .lookAlikes =
            {
                {"exchange-group-wrong-type"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the server is a member, but the group has the wrong type.")},
                {"epi-token-serialization-deny"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the account is in a group too many.")},
                {"gpo-manage-auditing-right"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the groups are right, but a policy took a right away.")},
            },
        .sources =
            {
                "https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/ExchangeComputerMembe"_L1
                "rship/"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
