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
            QT_TRANSLATE_NOOP("Remedies", "Take Require SSL away from the address of the management shell"),
        .whoRuns = localAdministrator(),
        .interruption = QT_TRANSLATE_NOOP(
            "Remedies", "Sessions of the management shell on this server end; nothing else does."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "None."),
        .looksAt = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit; reads the SSL flags of the directory "
            "PowerShell of Default Web Site."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Set the flags that Exchange ships."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "SslNegotiateCert for this one directory, in applicationHost.config; then its pool "
            "restarts, asked separately."),
        .commands = "fe-powershell-require-ssl_commands.ps1"_L1,
        .fix = "fe-powershell-require-ssl_fix.ps1"_L1,
        .undo = "fe-powershell-require-ssl_undo.ps1"_L1,
        .detect = "fe-powershell-require-ssl_detect.ps1"_L1,
        .choices = {serverChoice()},
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Find out who required SSL: a script or a policy that does so for all directories "
                    "brings it back. The back-end directory keeps its flags Ssl, Ssl128, "
                    "SslNegotiateCert."),
                QT_TRANSLATE_NOOP("Remedies",
                    "By hand: IIS Manager, Default Web Site, PowerShell, SSL Settings: clear Require "
                    "SSL, leave Client certificates at Accept, Apply."),
            },
    });
}

} // namespace

Cause fePowershellRequireSsl()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "fe-powershell-require-ssl"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The management shell's address requires SSL"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The shell connects over port 80 and protects its traffic with Kerberos. Somebody switched on "
            "Require SSL for this directory, so IIS answers 403."),
        .symptoms = {Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{PowerShellForbidden}, Characteristic},
                {{PowerShellNeedsSsl}, Characteristic},
                {{VirtualDirectoriesChanged}},
                {{RequireSslReported}, Characteristic},
                {{OwaWorks}},
                {{AdminCenterWorks}},
                {{ShellOpens}, Against},
            },
        .confirm = {{{PowerShellNeedsSsl}}},
        .exclude =
            {
                {{PowerShellAsksForSignIn}},
                {{PowerShellForbidden, false}},
            },
        .lookAlikes =
            {
                {"powershell-vdir-url-https"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the directory is plain, and its internal address begins with https.")},
                {"epi-token-serialization-deny"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the admin center answers 403 as well, after the sign-in.")},
                {"url-rewrite-rule-breaks"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There a rule of URL Rewrite answers 403.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/administration/"_L1
                "http-403-error-start-ems"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
