#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title =
            QT_TRANSLATE_NOOP("Remedies", "Put the modules of the management shell back in their places"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "A local administrator, on the affected server, in Windows PowerShell as "
            "administrator."),
        .interruption = QT_TRANSLATE_NOOP(
            "Remedies", "All web clients of this server disconnect for about a minute during iisreset."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "None."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look first, change nothing: Import-Module WebAdministration, then "
                    "Get-WebGlobalModule. kerbauth has to be there with Bin\\kerbauth.dll below the "
                    "folder of Exchange, WSMan with %windir%\\system32\\wsmsvc.dll. The feature WinRM "
                    "IIS Extension can take WSMan away, and uninstalling the feature does not bring it "
                    "back."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If one is missing: New-WebGlobalModule with -Name and -Image, the name and file as "
                    "above. The folder of Exchange is in $env:ExchangeInstallPath."),
                QT_TRANSLATE_NOOP("Remedies",
                    "In FrontEnd\\HttpProxy\\PowerShell\\web.config the modules hold <add "
                    "name=\"kerbauth\" /> and no WSMan; in ClientAccess\\PowerShell-Proxy\\web.config "
                    "<add name=\"WSMan\" /> and no kerbauth. Keep a copy, then correct the line by hand, "
                    "or copy the file from a server of exactly the same build."),
                QT_TRANSLATE_NOOP("Remedies",
                    "IIS Manager, Default Web Site, Modules: kerbauth must not stand there; remove it "
                    "from the site, not from the directory PowerShell."),
                QT_TRANSLATE_NOOP("Remedies",
                    "IIS Manager, Default Web Site, PowerShell, Authentication: every method is Disabled "
                    "on the front end. On Exchange Back End, Windows Authentication stays enabled."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Then iisreset, and open a new management shell. If it still fails, create the "
                    "directory anew from the shell of another server, with the help of Microsoft."),
            },
    };
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
            },
        .exclude = {{{ShellNamesBackEnd}}},
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
