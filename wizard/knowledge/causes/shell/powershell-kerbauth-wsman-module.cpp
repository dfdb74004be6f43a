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
        .title =
            QT_TRANSLATE_NOOP("Remedies", "Put the modules of the management shell back in their places"),
        .whoRuns = localAdministrator(),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "All web clients of this server disconnect for about a minute."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "None."),
        .looksAt = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit, no setup running; reads the modules that IIS knows, "
            "web.config of both directories, and the sign-in methods of the front end."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Add the modules, switch the sign-in off."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "Only what is missing, where Exchange has it; then WAS and W3SVC restart, asked separately."),
        .commands = "powershell-kerbauth-wsman-module_commands.ps1"_L1,
        .fix = "powershell-kerbauth-wsman-module_fix.ps1"_L1,
        .undo = "powershell-kerbauth-wsman-module_undo.ps1"_L1,
        .detect = "powershell-kerbauth-wsman-module_detect.ps1"_L1,
        .choices = {serverChoice()},
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "The feature WinRM IIS Extension can take WSMan away, and uninstalling the feature does "
                    "not bring it back."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If a file is not as Exchange has it: keep a copy, then copy the file from a server of "
                    "exactly the same build, and correct the name of the server in it."),
                QT_TRANSLATE_NOOP("Remedies",
                    "IIS Manager, Default Web Site, Modules: kerbauth must not stand there; remove it "
                    "from the site, not from the directory PowerShell."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If it still fails, create the directory anew from the shell of another server, with "
                    "the help of Microsoft."),
            },
    });
}

} // namespace

Cause powershellKerbauthWsmanModule()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "powershell-kerbauth-wsman-module"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The modules of the management shell's address are wrong"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The shell's directories need the modules kerbauth and WSMan, each in its place. One is missing "
            "or was added elsewhere, so the shell does not understand the answer."),
        .prevalence = Prevalence::Rare, // One article, of 2010.
        .symptoms = {Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{ShellErrorCode, true, "-2144108297"_L1}},
                {{ShellErrorCode, true, "-2144108299"_L1}},
                {{ShellModuleReportedMissing}, Characteristic},
                {{OwaWorks}},
                {{AdminCenterWorks}},
                {{ShellOpens}, Against},
                {{ShellModulesKnown, false}, Characteristic},
                {{FrontEndShellModuleRight, false}, Characteristic},
                {{BackEndShellModuleRight, false}, Characteristic},
            },
        .confirm =
            {
                {{ShellModulesKnown, false}},
                {{FrontEndShellModuleRight, false}},
                {{BackEndShellModuleRight, false}},
            },
        .exclude =
            {
                {{ShellNamesBackEnd}},
                {{ShellModulesKnown}, {FrontEndShellModuleRight}, {BackEndShellModuleRight}},
            },
        .lookAlikes =
            {
                {"remote-powershell-disabled"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the shell works for other administrators.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/administration/winrm-not-process-reque"_L1
                "st-ems-emc"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
