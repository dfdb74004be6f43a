#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/settingrepair.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Choice accountChoice()
{
    return {.name = "Account"_L1,
        .kind = ValueKind::Text,
        .required = true,
        .question = QT_TRANSLATE_NOOP("Remedies", "To which account is the shell closed?"),
        .explanation = QT_TRANSLATE_NOOP("Remedies", "Its sign-in name, like ann@contoso.com.")};
}

Remedy remedy()
{
    return settingRepair({
        .title = QT_TRANSLATE_NOOP("Remedies", "Allow the administrator the management shell"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "Another administrator who may use the management shell, on an Exchange server, as "
            "administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "None."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "Replication of Active Directory; then a new shell."),
        .looksAt = QT_TRANSLATE_NOOP("Remedies",
            "Administrator, 64 bit; opens the management shell and reads the account and its "
            "roles."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Allow the account the management shell."),
        .what = QT_TRANSLATE_NOOP("Remedies", "RemotePowerShellEnabled of this one account."),
        .commands = "remote-powershell-disabled_commands.ps1"_L1,
        .fix = "remote-powershell-disabled_fix.ps1"_L1,
        .undo = "remote-powershell-disabled_undo.ps1"_L1,
        .detect = "remote-powershell-disabled_detect.ps1"_L1,
        .choices = {accountChoice()},
        .needs = QT_TRANSLATE_NOOP("Remedies", "Organization Management or Recipient Management"),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "If all administrators are locked out: on a server, load the Exchange snap-in once, "
                    "for your own account only, and run Set-User with -RemotePowerShellEnabled $true. "
                    "Microsoft does not support the snap-in for anything else."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Look for the script that took it away: a filter that joins two \"not equal\" by -or "
                    "takes it from everybody."),
            },
    });
}

} // namespace

Cause remotePowershellDisabled()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "remote-powershell-disabled"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The account may not use the management shell"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Remote PowerShell is switched off for this person. Other administrators get in; the servers are "
            "in order."),
        .scope = Scope::Account,
        .symptoms = {Symptom::ShellDoesNotConnect, Symptom::ShellAccessDenied},
        .signs =
            {
                {{RemotePowerShellEnabled, false}, Characteristic},
                {{ShellErrorCode, true, "-2144108270"_L1}},
                {{ShellErrorCode, true, "-2144108297"_L1}},
                {{OneUserAffected}},
                {{RemotePowerShellReportedDisabled}, Characteristic},
                {{OwaWorks}},
            },
        .confirm =
            {
                {{RemotePowerShellEnabled, false}, {ShellErrorCode, true, "-2144108270"_L1}},
                {{RemotePowerShellEnabled, false}, {ShellErrorCode, true, "-2144108297"_L1}},
            },
        .exclude = {{{RemotePowerShellEnabled}}},
        .lookAlikes =
            {
                {"health-mailbox-rps-disabled"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There only accounts named HealthMailbox are refused, and people get in.")},
                {"rbac-no-role"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the shell says that the account has no roles.")},
                {"powershell-kerbauth-wsman-module"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the shell fails for everybody.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/powershell/module/exchange/set-user"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
