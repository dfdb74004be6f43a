#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause webconfigDefaultVariable()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "webconfig-default-variable"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A web.config still holds %ExchangeInstallDir%"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Setup should have replaced this placeholder with the installation path. The page that reads "
            "this file cannot find Exchange's files."),
        .symptoms = {Symptom::EcpAssemblyError, Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{InstallDirVariableInWebConfig}, Characteristic},
                {{ExchangeAssemblyMissing}},
                {{StartedAfterUpdate}},
                {{OneServerAffected}},
            },
        .confirm = {{{InstallDirVariableInWebConfig}, {BinSearchFoldersCorrect}}},
        .exclude = {{{InstallDirVariableInWebConfig, false}}},
        .lookAlikes =
            {
                {"ecp-binsearchfolders-wrong"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There it is the key BinSearchFolders of the admin center.")},
                {"su-installed-unelevated"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There files of two builds are mixed as well.")},
            },
        .sources =
            {
                "https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/IISWebConfigCheck/"_L1,
            },
    };
}

} // namespace wizard
