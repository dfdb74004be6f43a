#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Put the server back into the groups of Exchange"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "A domain administrator, on a computer with the Active Directory module for "
            "PowerShell."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "None from the groups. The server must be restarted afterwards: put it into "
            "maintenance first."),
        .waiting = QT_TRANSLATE_NOOP("Remedies",
            "Replication between the domain controllers, then the restart: a computer reads its "
            "groups when it starts."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look first: Get-ADComputer with the name of the server and -Properties memberOf. "
                    "Exchange Servers and Exchange Trusted Subsystem have to be in the list. A query "
                    "that fails says nothing: ask a domain controller of the domain in which the server "
                    "stands."),
                QT_TRANSLATE_NOOP("Remedies",
                    "For each of the two that is missing: Add-ADGroupMember -Identity \"Exchange Trusted "
                    "Subsystem\" -Members (Get-ADComputer EX01), with the name of your server; the same "
                    "for \"Exchange Servers\". Read memberOf again."),
                QT_TRANSLATE_NOOP("Remedies",
                    "On the server, the local group of administrators has to hold Exchange Trusted "
                    "Subsystem: lusrmgr.msc, Groups. A policy with Restricted Groups takes it out again; "
                    "correct the policy first."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Restart the server after the change has replicated. Undo: Remove-ADGroupMember with "
                    "the same names."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Do not put the server into Domain Admins or Organization Management: Exchange then "
                    "refuses it altogether, see epi-token-serialization-deny."),
            },
    };
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
            },
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
