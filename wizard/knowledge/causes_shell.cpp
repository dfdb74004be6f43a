#include "wizard/knowledge/causes.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

/// Faults that only the management shell shows.
std::vector<Cause> shellCauses()
{
    using enum Fact;
    using enum Strength;
    return {
        {
            .id = "fe-powershell-require-ssl"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The management shell's address requires SSL"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The shell connects over port 80 and protects its traffic with Kerberos. Somebody switched "
                "on Require SSL for this directory, so IIS answers 403."),
            .symptoms = {Symptom::ShellDoesNotConnect},
            .signs = {{{PowerShellForbidden}, Characteristic}, {{PowerShellNeedsSsl}, Characteristic},
                {{VirtualDirectoriesChanged}}},
            .confirm = {{{PowerShellNeedsSsl}}},
            .exclude = {{{PowerShellAsksForSignIn}}, {{PowerShellForbidden, false}}},
            .lookAlikes = {{"epi-token-serialization-deny"_L1,
                               QT_TRANSLATE_NOOP("Causes",
                                   "There the admin center answers 403 as well, after the sign-in.")},
                {"url-rewrite-rule-breaks"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There a rule of URL Rewrite answers 403.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/administration/http-403-error-start-ems"_L1},
        },
        {
            .id = "ps-port80-binding-missing"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "Default Web Site no longer listens on port 80"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The management shell connects over port 80 even where browsers only use HTTPS. Its binding "
                "was removed or restricted to one address."),
            .grade = Grade::B,
            .symptoms = {Symptom::ShellDoesNotConnect},
            .signs = {{{Port80Open, false}, Characteristic},
                {{FrontEndHttpBindingPresent, false}, Characteristic},
                {{ShellErrorCode, true, "-2144108526"_L1}}, {{Port443Open}}, {{SignInPageOpens}}},
            .confirm = {{{FrontEndHttpBindingPresent, false}}},
            .exclude = {{{PowerShellAsksForSignIn}}, {{PowerShellForbidden}},
                {{FrontEndHttpBindingPresent}, {Port80Open}}},
            .lookAlikes = {{"site-or-w3svc-stopped"_L1,
                QT_TRANSLATE_NOOP("Causes", "There port 443 is closed as well.")}},
            .sources = {"https://learn.microsoft.com/exchange/clients/default-virtual-directory-settings"_L1},
        },
        {
            .id = "powershell-kerbauth-wsman-module"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The modules of the management shell's address are wrong"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The shell's directories need the modules kerbauth and WSMan, each in its place. One is "
                "missing or was added elsewhere, so the shell does not understand the answer."),
            .symptoms = {Symptom::ShellDoesNotConnect},
            .signs = {{{ShellErrorCode, true, "-2144108297"_L1}}, {{ShellErrorCode, true, "-2144108299"_L1}}},
            .exclude = {{{ShellNamesBackEnd}}},
            .lookAlikes = {{"remote-powershell-disabled"_L1,
                QT_TRANSLATE_NOOP("Causes", "There the shell works for other administrators.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/administration/winrm-not-process-request-ems-emc"_L1},
        },
        {
            .id = "powershell-vdir-missing"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The management shell's directory was deleted"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The application PowerShell is missing from one of the two web sites. The shell's address "
                "answers 404."),
            .grade = Grade::B,
            .symptoms = {Symptom::ShellDoesNotConnect},
            .signs = {{{ShellErrorCode, true, "-2144108269"_L1}}},
            .exclude = {{{PowerShellAsksForSignIn}, {ShellNamesBackEnd}}},
            .lookAlikes = {{"vdir-wrong-path"_L1,
                QT_TRANSLATE_NOOP("Causes", "There the directory exists, but points to another folder.")}},
            .sources =
                {"https://learn.microsoft.com/powershell/module/exchange/new-powershellvirtualdirectory"_L1},
        },
        {
            .id = "exchangeinstallpath-missing"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The system variable ExchangeInstallPath is missing"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The management shell's back end finds its files through this variable. Without it, or with "
                "a wrong value, the shell gets error 500."),
            .symptoms = {Symptom::ShellDoesNotConnect},
            .signs = {{{WinRmLiteralInstallPath}, Characteristic},
                {{InstallPathVariableSet, false}, Characteristic},
                {{ShellErrorCode, true, "-2144108176"_L1}}},
            .confirm = {{{WinRmLiteralInstallPath}, {InstallPathVariableSet, false}}},
            .exclude = {{{InstallPathVariableSet}}},
            .lookAlikes = {{"vdir-wrong-path"_L1,
                QT_TRANSLATE_NOOP(
                    "Causes", "There the variable is set and the directory points to another folder.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/administration/http-error-500-start-ems-emc"_L1},
        },
        {
            .id = "winhttp-proxy"_L1,
            .title =
                QT_TRANSLATE_NOOP("Causes", "A proxy stands between the management shell and the server"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Windows sends the shell's requests to a proxy because the servers are not on its list of "
                "exceptions. Browsers use other settings and keep working."),
            .symptoms = {Symptom::ShellDoesNotConnect},
            .signs = {{{WinHttpProxyInTheWay}, Characteristic}, {{ShellErrorCode, true, "-2144108173"_L1}},
                {{ShellErrorCode, true, "-2144108250"_L1}}},
            .confirm = {{{WinHttpProxyInTheWay}, {ShellErrorCode, true, "-2144108173"_L1}}},
            .exclude = {{{WinHttpProxyInTheWay, false}}},
            .lookAlikes = {{"ps-port80-binding-missing"_L1,
                QT_TRANSLATE_NOOP("Causes", "There the shell fails from every other machine as well.")}},
            .sources = {"https://support.microsoft.com/help/979694"_L1},
        },
        {
            .id = "wmf5-unsupported"_L1,
            .title =
                QT_TRANSLATE_NOOP("Causes", "Windows Management Framework 5.0 breaks the management shell"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "This version is not supported on Windows Server 2012 R2 with Exchange. The shell on this "
                "machine fails before it connects; from another machine it works."),
            .symptoms = {Symptom::ShellDoesNotConnect},
            .signs = {{{ShellPathEmpty}, Characteristic}},
            .lookAlikes = {{"powershell-engine-key-missing"_L1,
                QT_TRANSLATE_NOOP("Causes", "There the error speaks of a registry key.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/administration/fail-to-start-ems-canot-find-path"_L1},
        },
        {
            .id = "powershell-engine-key-missing"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The registry key of the PowerShell engine is missing"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The management shell reads its version from a key that Windows PowerShell 2.0 brings. It "
                "was removed from this machine; from another machine the shell works."),
            .symptoms = {Symptom::ShellDoesNotConnect},
            .signs = {{{ShellVersionKeyUnreadable}, Characteristic}},
            .confirm = {{{ShellVersionKeyUnreadable, true, "PowerShellEngine"_L1}}},
            .lookAlikes = {{"wmf5-unsupported"_L1,
                QT_TRANSLATE_NOOP("Causes", "There the error speaks of an empty path.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/administration/setupversioninformationcorruptexception-when-opening-ems"_L1},
        },
        {
            .id = "ps-windows-update-regression"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "A Windows update broke the import of shell commands"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The update KB4025333 needs KB3000850 on Windows Server 2012 R2. Without it the shell on "
                "this machine cannot import the commands of the server."),
            .symptoms = {Symptom::ShellHasNoCommands, Symptom::ShellDoesNotConnect},
            .signs = {{{ShellEscapeMethodMissing}, Characteristic}, {{StartedAfterUpdate}}},
            .lookAlikes = {{"rbac-no-role"_L1,
                QT_TRANSLATE_NOOP("Causes", "There the shell says that the account has no roles.")}},
            .sources = {"https://support.microsoft.com/help/4037313"_L1},
        },
        {
            .id = "rps-quota-exceeded"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The account has too many shells open"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Exchange limits how many shells one account may have at a time. A script that does not "
                "close its sessions uses them up."),
            .scope = Scope::Account,
            .grade = Grade::B,
            .symptoms = {Symptom::ShellDoesNotConnect},
            .signs = {{{ShellQuotaExceeded}, Characteristic}, {{OneUserAffected}}},
            .lookAlikes = {{"app-pool-stopped"_L1,
                QT_TRANSLATE_NOOP("Causes", "There nobody can connect and no limit is named.")}},
            .sources = {"https://learn.microsoft.com/powershell/module/exchange/set-throttlingpolicy"_L1},
        },
    };
}

} // namespace wizard
