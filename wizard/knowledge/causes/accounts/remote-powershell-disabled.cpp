#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

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
    };
}

} // namespace wizard
