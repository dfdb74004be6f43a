#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Set the internal address back"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "An Exchange administrator, in the Exchange Management Shell started as administrator."),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "All web clients of this server reconnect: about a minute."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "Replication of Active Directory, then at once."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look, and note the value: Get-PowerShellVirtualDirectory -Server SERVER "
                    "-ADPropertiesOnly | Format-List Identity,InternalUrl,ExternalUrl. If the shell does "
                    "not open, load the snap-in in Windows PowerShell on the server: Add-PSSnapin "
                    "Microsoft.Exchange.Management.PowerShell.SnapIn."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Set-PowerShellVirtualDirectory 'SERVER\\PowerShell (Default Web Site)' -InternalUrl "
                    "'http://server.contoso.com/powershell', with the full name of that server. Leave "
                    "ExternalUrl as it is."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "Run iisreset on that server, then open the admin center and a new shell."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If nothing changes, this was not the cause: set the old address again and go on "
                    "looking."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "To go back: the same command with the address that you noted."),
            },
    };
}

} // namespace

Cause powershellVdirUrlHttps()
{
    using enum Fact;
    return {
        .id = "powershell-vdir-url-https"_L1,
        .title =
            QT_TRANSLATE_NOOP("Causes", "The internal address of the shell's directory begins with https"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The shell and the admin center use the internal address of the PowerShell directory, "
            "which has to be http with the name of the server. A script that set all addresses may "
            "have changed it; an external address with https is usual and no fault."),
        .prevalence = Prevalence::Rare, // One source.
        .symptoms = {Symptom::EcpErrorAfterSignIn, Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{ShellUrlIsHttps}},
                {{VirtualDirectoriesChanged}},
            },
        .exclude = {{{ShellUrlIsHttps, false}}},
        .lookAlikes =
            {
                {"fe-powershell-require-ssl"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the directory itself requires SSL (403.4).")},
                {"powershell-vdir-missing"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the directory is gone and the answer is 404.")},
            },
        .sources =
            {
                "https://github.com/microsoft/CSS-Exchange/issues/2168"_L1,
                "https://learn.microsoft.com/powershell/module/exchange/set-powershellvirtualdirectory"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
