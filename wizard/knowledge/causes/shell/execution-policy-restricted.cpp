#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Allow signed scripts"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "A local administrator of the server, in Windows PowerShell started as administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "Nobody."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "It shows in the next shell that is opened."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look: Get-ExecutionPolicy -List. The first scope from the top that is not Undefined "
                    "counts. Note what stands there."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If MachinePolicy and UserPolicy are Undefined: Set-ExecutionPolicy RemoteSigned "
                    "-Scope LocalMachine. If CurrentUser is defined as well: Set-ExecutionPolicy Undefined "
                    "-Scope CurrentUser."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If MachinePolicy or UserPolicy is defined, a group policy decides: ask its owner to "
                    "set “Turn on Script Execution” to “Allow local scripts and remote signed scripts” for "
                    "this computer, then gpupdate /force."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Open a new Exchange Management Shell. Expect the list of its commands instead of red "
                    "text."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "To go back: Set-ExecutionPolicy with the value that you noted."),
            },
    };
}

} // namespace

Cause executionPolicyRestricted()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "execution-policy-restricted"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "PowerShell may not run scripts on this computer"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The execution policy forbids scripts, so the start script of the management shell "
            "cannot load. No connection is even tried; pages and mail are not affected."),
        .symptoms = {Symptom::ShellDoesNotConnect, Symptom::ShellHasNoCommands},
        .signs =
            {
                {{ShellScriptsDisabled}, Characteristic},
                {{ScriptsForbidden}},
            },
        .confirm = {{{ShellScriptsDisabled}, {ScriptsForbidden}}},
        .exclude = {{{ScriptsForbidden, false}}},
        .lookAlikes =
            {
                {"powershell-engine-key-missing"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the shell cannot read its version; scripts are allowed.")},
                {"exchangeinstallpath-missing"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There a path is empty; scripts are allowed.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/powershell/exchange/connect-to-exchange-servers-us"_L1
                "ing-remote-powershell"_L1,
                "https://learn.microsoft.com/powershell/module/microsoft.powershell.security/se"_L1
                "t-executionpolicy"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
