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
    };
    static_assert(areAll(rows, BinSearchFoldersCorrect, AccountNameEndsWithDollar));
    return rows;
}

} // namespace wizard
