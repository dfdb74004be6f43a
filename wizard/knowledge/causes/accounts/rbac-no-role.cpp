#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/commands.h"
#include "wizard/knowledge/shared/steps.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

const char *const roleRights =
    QT_TRANSLATE_NOOP("Remedies", "Organization Management, or manager of the role group");

RemedyStep checkStep(ScriptKind kind = ScriptKind::Fix)
{
    return {.key = "check"_L1,
        .title = checkTitle(kind),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "Opens the management shell, finds the account, reads its roles and the members of the role "
            "group.")};
}

RemedyScript fix()
{
    return {
        .kind = ScriptKind::Fix,
        .file = "rbac-no-role_fix.ps1"_L1,
        .parameters = {"Account"_L1, "RoleGroup"_L1},
        .steps =
            {
                checkStep(),
                {.key = "grant"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Add the account to the role group."),
                    .what = QT_TRANSLATE_NOOP("Remedies", "Then the members are read back."),
                    .undo = QT_TRANSLATE_NOOP("Remedies", "The undo script removes exactly this account."),
                    .needs = roleRights},
            },
    };
}

RemedyScript undo()
{
    return {
        .kind = ScriptKind::Undo,
        .file = "rbac-no-role_undo.ps1"_L1,
        .parameters = {"Account"_L1},
        .steps =
            {
                checkStep(ScriptKind::Undo),
                {.key = "revoke"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Remove the account from the role group."),
                    .what = QT_TRANSLATE_NOOP("Remedies", "Only if the repair had added it."),
                    .needs = roleRights},
            },
    };
}

RemedyScript detect()
{
    return {
        .kind = ScriptKind::Detect,
        .file = "rbac-no-role_detect.ps1"_L1,
        .parameters = {"Account"_L1},
        .steps = {checkStep(ScriptKind::Detect)},
    };
}

RemedyScript commands()
{
    return commandScript("rbac-no-role_commands.ps1"_L1, {"Account"_L1, "RoleGroup"_L1},
        {
            lookCommand(QT_TRANSLATE_NOOP("Remedies",
                "The roles that the account has. Those that begin with My "
                "are for mailboxes and do not count.")),
            {.key = "grant"_L1,
                .title = QT_TRANSLATE_NOOP("Remedies", "Add the account to the role group."),
                .what = QT_TRANSLATE_NOOP("Remedies", "One account into one role group."),
                .undo = QT_TRANSLATE_NOOP(
                    "Remedies", "Remove-RoleGroupMember with the same role group and member."),
                .needs = roleRights},
            proofCommand(
                QT_TRANSLATE_NOOP("Remedies", "The account is listed. The person signs out and in again.")),
        });
}

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Put the administrator into a role group"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "Another administrator who has Organization Management, on an Exchange server, as "
            "administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "None."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "Replication; then the person signs out and in again."),
        .choices =
            {
                {.name = "Account"_L1,
                    .kind = ValueKind::Text,
                    .required = true,
                    .question = QT_TRANSLATE_NOOP("Remedies", "Which account is refused?"),
                    .explanation = QT_TRANSLATE_NOOP("Remedies", "Its sign-in name, like ann@contoso.com.")},
                {.name = "RoleGroup"_L1,
                    .kind = ValueKind::OneOf,
                    .fallback = "View-Only Organization Management"_L1,
                    .question = QT_TRANSLATE_NOOP("Remedies", "Into which role group?"),
                    .explanation =
                        QT_TRANSLATE_NOOP("Remedies", "Take the smallest that lets the person do the work."),
                    .options =
                        {
                            {"View-Only Organization Management"_L1,
                                QT_TRANSLATE_NOOP("Remedies", "Look, change nothing")},
                            {"Help Desk"_L1, QT_TRANSLATE_NOOP("Remedies", "Options of mailboxes")},
                            {"Recipient Management"_L1,
                                QT_TRANSLATE_NOOP("Remedies", "Mailboxes, groups, contacts")},
                            {"Server Management"_L1, QT_TRANSLATE_NOOP("Remedies", "Settings of servers")},
                            {"Organization Management"_L1, QT_TRANSLATE_NOOP("Remedies", "Everything")},
                        }},
            },
        .scripts = {commands(), fix(), undo(), detect()},
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "If all administrators lost their roles at once, stop: roles or the directory are "
                    "damaged. Do not add anybody to Domain Admins for this."),
            },
        .offersUnattended = true,
    };
}

} // namespace

Cause rbacNoRole()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "rbac-no-role"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The account has no Exchange role"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The person is in no role group, so the admin center shows nothing or refuses, and the "
            "management shell opens without commands. The servers are in order."),
        .scope = Scope::Account,
        .prevalence = Prevalence::Common,
        .symptoms = {Symptom::EcpAccessDenied, Symptom::ShellHasNoCommands, Symptom::ShellAccessDenied},
        .signs =
            {
                {{ControlPanelDeniedPerson}, Characteristic},
                {{ShellNoRolesAssigned}, Characteristic},
                {{RoleAssignmentsFound, false}, Characteristic},
                {{OneUserAffected}},
                {{RolesReportedMissing}, Characteristic},
            },
        .confirm = {{{RoleAssignmentsFound, false}}},
        .exclude = {{{RoleAssignmentsFound}}},
        .lookAlikes =
            {
                {"exchange-group-wrong-type"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There every administrator is affected, on all servers.")},
                {"epi-token-serialization-deny"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the refused identity is a computer account and everybody is affected.")},
            },
        .afterwards = QT_TRANSLATE_NOOP(
            "Causes", "The person signs out and in again after Active Directory has replicated."),
        .sources =
            {
                "https://support.microsoft.com/help/3058293"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
