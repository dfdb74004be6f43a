#include "wizard/knowledge/facts/facts.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const FactEntry> Facts::files()
{
    using enum Fact;
    using enum SubjectKind;
    static constexpr FactEntry rows[] = {
        {BinSearchFoldersCorrect, "bin-search-folders-correct"_L1, Server,
            QT_TR_NOOP("BinSearchFolders names the right folders"),
            QT_TR_NOOP("BinSearchFolders names wrong folders"),
            QT_TR_NOOP("Open ClientAccess\\ecp\\web.config and read the key BinSearchFolders")},
        {InstallDirVariableInWebConfig, "install-dir-variable-in-web-config"_L1, Server,
            QT_TR_NOOP("A web.config still holds %ExchangeInstallDir%: %1"),
            QT_TR_NOOP("No web.config holds %ExchangeInstallDir%"),
            QT_TR_NOOP("Search the web.config files for %ExchangeInstallDir%")},
        {SharedWebConfigPresent, "shared-web-config-present"_L1, Server,
            QT_TR_NOOP("SharedWebConfig.config is in its place"),
            QT_TR_NOOP("SharedWebConfig.config is missing"),
            QT_TR_NOOP("Look for SharedWebConfig.config in ClientAccess and FrontEnd\\HttpProxy")},
        {SharedWebConfigNamesSetup, "shared-web-config-names-setup"_L1, Server,
            QT_TR_NOOP("SharedWebConfig.config names files in Bin\\Setup"),
            QT_TR_NOOP("SharedWebConfig.config names no files in Bin\\Setup"),
            QT_TR_NOOP("Search SharedWebConfig.config for Bin\\Setup")},
        {ExchangeFilesMatchBuild, "exchange-files-match-build"_L1, Server,
            QT_TR_NOOP("Exchange's files are of one build"),
            QT_TR_NOOP("Exchange's files are of different builds"),
            QT_TR_NOOP("Compare the file version of ExSetup.exe with Microsoft.Exchange.Common.dll")},
        {ShellModulesKnown, "shell-modules-known"_L1, Server,
            QT_TR_NOOP("IIS knows the modules kerbauth and WSMan"),
            QT_TR_NOOP("IIS does not know a module of the management shell: %1"),
            QT_TR_NOOP("Run the command as administrator on the server"),
            "%windir%\\system32\\inetsrv\\appcmd.exe list config -section:system.webServer/globalModules"},
        {FrontEndShellModuleRight, "front-end-shell-module-right"_L1, Server,
            QT_TR_NOOP("The front end's PowerShell directory has its module"),
            QT_TR_NOOP("The modules of the front end's PowerShell directory are wrong: %1"),
            QT_TR_NOOP("Run the command as administrator on the server"),
            "%windir%\\system32\\inetsrv\\appcmd.exe list modules /app.name:\"Default Web "
            "Site/PowerShell\""},
        {BackEndShellModuleRight, "back-end-shell-module-right"_L1, Server,
            QT_TR_NOOP("The back end's PowerShell directory has its module"),
            QT_TR_NOOP("The modules of the back end's PowerShell directory are wrong: %1"),
            QT_TR_NOOP("Run the command as administrator on the server"),
            "%windir%\\system32\\inetsrv\\appcmd.exe list modules /app.name:\"Exchange Back "
            "End/PowerShell\""},
        {ExchangeFileEmpty, "exchange-file-empty"_L1, Server, QT_TR_NOOP("A file of Exchange is empty: %1"),
            QT_TR_NOOP("No file of Exchange is empty"),
            QT_TR_NOOP("Run the command in Windows PowerShell; it lists files of no bytes"),
            "Get-ChildItem $env:ExchangeInstallPath -Recurse -Filter *.dll | Where-Object Length -eq 0"},
        {ConfigurationFileMalformed, "configuration-file-malformed"_L1, Server,
            QT_TR_NOOP("A configuration file of IIS is no well-formed XML: %1"),
            QT_TR_NOOP("Every configuration file of IIS is well-formed XML"),
            QT_TR_NOOP("Hand over applicationHost.config and the web.config of the page that fails")},
    };
    static_assert(areAll(rows, BinSearchFoldersCorrect, AccountNameEndsWithDollar));
    return rows;
}

} // namespace wizard
