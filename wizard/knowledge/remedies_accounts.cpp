#include "wizard/knowledge/remedies.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

const char *const roleRights =
    QT_TRANSLATE_NOOP("Remedies", "Organization Management, or manager of the role group");

RemedyStep checkStep()
{
    return {.key = "check"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Check before changing."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "Opens the management shell, finds the account, reads its roles and the members of the role "
            "group.")};
}

Remedy rbacNoRole()
{
    return {.id = "rbac-no-role"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Put the administrator into a role group"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "Another administrator who has Organization Management, on an Exchange server, as "
            "administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "None."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "Replication; then the person signs out and in again."),
        .choices = {{.name = "Account"_L1,
                        .kind = ValueKind::Text,
                        .required = true,
                        .question = QT_TRANSLATE_NOOP("Remedies", "Which account is refused?"),
                        .explanation =
                            QT_TRANSLATE_NOOP("Remedies", "Its sign-in name, like ann@contoso.com.")},
            {.name = "RoleGroup"_L1,
                .kind = ValueKind::OneOf,
                .fallback = "View-Only Organization Management"_L1,
                .question = QT_TRANSLATE_NOOP("Remedies", "Into which role group?"),
                .explanation =
                    QT_TRANSLATE_NOOP("Remedies", "Take the smallest that lets the person do the work."),
                .options = {{"View-Only Organization Management"_L1,
                                QT_TRANSLATE_NOOP("Remedies", "Look, change nothing")},
                    {"Help Desk"_L1, QT_TRANSLATE_NOOP("Remedies", "Options of mailboxes")},
                    {"Recipient Management"_L1, QT_TRANSLATE_NOOP("Remedies", "Mailboxes, groups, contacts")},
                    {"Server Management"_L1, QT_TRANSLATE_NOOP("Remedies", "Settings of servers")},
                    {"Organization Management"_L1, QT_TRANSLATE_NOOP("Remedies", "Everything")}}}},
        .scripts = {{ScriptKind::Fix, "rbac-no-role_fix.ps1"_L1, {"Account"_L1, "RoleGroup"_L1},
                        {checkStep(),
                            {.key = "grant"_L1,
                                .title = QT_TRANSLATE_NOOP("Remedies", "Add the account to the role group."),
                                .what = QT_TRANSLATE_NOOP("Remedies", "Then the members are read back."),
                                .undo = QT_TRANSLATE_NOOP(
                                    "Remedies", "The undo script removes exactly this account."),
                                .needs = roleRights}}},
            {ScriptKind::Undo, "rbac-no-role_undo.ps1"_L1, {"Account"_L1},
                {checkStep(),
                    {.key = "revoke"_L1,
                        .title = QT_TRANSLATE_NOOP("Remedies", "Remove the account from the role group."),
                        .what = QT_TRANSLATE_NOOP("Remedies", "Only if the repair had added it."),
                        .needs = roleRights}}},
            {ScriptKind::Detect, "rbac-no-role_detect.ps1"_L1, {"Account"_L1}, {checkStep()}}},
        .manual = {QT_TRANSLATE_NOOP("Remedies",
            "If all administrators lost their roles at once, stop: roles or the directory are damaged. Do "
            "not add "
            "anybody to Domain Admins for this.")},
        .offersUnattended = true};
}

Remedy dollarUserName()
{
    return {.id = "dollar-username"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Use an account whose name does not end in $"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies", "Somebody who may rename accounts in Active Directory."),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "Only the renamed person signs in again, with the new name."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "Replication between the domain controllers."),
        .choices = {},
        .scripts = {},
        .manual = {
            QT_TRANSLATE_NOOP("Remedies",
                "Sign in with another administrator: if that works, nothing is wrong with the server."),
            QT_TRANSLATE_NOOP("Remedies",
                "Rename the account so that neither the sign-in name nor the part before @ ends in $, in "
                "Active "
                "Directory Users and Computers, or with Set-ADUser -Identity OLDNAME -SamAccountName "
                "NEWNAME."),
            QT_TRANSLATE_NOOP("Remedies", "Change nothing on the Exchange servers.")}};
}

Remedy legacyMailbox()
{
    return {.id = "legacy-mailbox-ecp-version"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Open the right admin center, then move the mailbox"),
        .whoRuns = QT_TRANSLATE_NOOP(
            "Remedies", "The administrator in the browser; the move needs Recipient Management."),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "None; Outlook of the moved mailbox asks to restart once."),
        .waiting = QT_TRANSLATE_NOOP(
            "Remedies", "None with the address; the move takes as long as the mailbox is large."),
        .choices = {},
        .scripts = {},
        .manual = {QT_TRANSLATE_NOOP("Remedies",
                       "Exchange 2013 and 2016: open https://SERVER/ecp/?ExchClientVer=15 with the name of "
                       "your server."),
            QT_TRANSLATE_NOOP("Remedies",
                "Exchange 2019 and later beside 2013: open https://SERVER/ecp/?ExchClientVer=15.2"),
            QT_TRANSLATE_NOOP("Remedies",
                "To reach the admin center of Exchange 2010: https://SERVER/ecp/?ExchClientVer=14"),
            QT_TRANSLATE_NOOP("Remedies",
                "For good, move the administrator's mailbox to a database of the newer version, in the "
                "management shell: "
                "New-MoveRequest -Identity ACCOUNT -TargetDatabase DATABASE")}};
}

} // namespace

std::vector<Remedy> accountRemedies()
{
    return {rbacNoRole(), dollarUserName(), legacyMailbox()};
}

} // namespace wizard
