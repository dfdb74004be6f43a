#include "wizard/evidence/subjects/webconfig/webconfig.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> webConfigReaders()
{
    using enum Fact;
    return {{"configuration-files"_L1, QT_TRANSLATE_NOOP("Readers", "Setting in a web.config"),
                {BinSearchFoldersCorrect, {InstallDirVariableInWebConfig, Says::Yes},
                    {SharedWebConfigNamesSetup, Says::Yes}, SharedWebConfigPresent},
                webConfigsFromPaste},
        // One file alone: that none of them is so, and where it lay, cannot be told.
        {"configuration-file"_L1, QT_TRANSLATE_NOOP("Readers", "A configuration file of a web page"),
            {BinSearchFoldersCorrect, {InstallDirVariableInWebConfig, Says::Yes},
                {SharedWebConfigNamesSetup, Says::Yes}, {ConfigurationFileMalformed, Says::Yes}},
            webConfigsFromConfig},
        {"collector-files"_L1, QT_TRANSLATE_NOOP("Readers", "Configuration files, read by the collector"),
            {BinSearchFoldersCorrect, InstallDirVariableInWebConfig, SharedWebConfigNamesSetup,
                SharedWebConfigPresent, {ConfigurationFileMalformed, Says::Yes}},
            webConfigsFromCollector},
        {"report-files"_L1, QT_TRANSLATE_NOOP("Readers", "Configuration files in the text of HealthChecker"),
            {{BinSearchFoldersCorrect, Says::No}, {InstallDirVariableInWebConfig, Says::Yes}},
            webConfigsFromReport},
        {"healthchecker-files"_L1, QT_TRANSLATE_NOOP("Readers", "Configuration files, read by HealthChecker"),
            {BinSearchFoldersCorrect, InstallDirVariableInWebConfig, SharedWebConfigNamesSetup,
                SharedWebConfigPresent, {ConfigurationFileMalformed, Says::Yes}},
            webConfigsFromHealthChecker}};
}

} // namespace wizard
