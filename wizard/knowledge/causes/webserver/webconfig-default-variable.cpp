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
        .title = QT_TRANSLATE_NOOP("Remedies", "Write the folder of Exchange into the files"),
        .whoRuns = localAdministrator(),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "The directories whose file changes restart for a moment."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "None."),
        .looksAt = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit, no Setup running; looks for the variable in "
            "web.config and SharedWebConfig.config of both sites."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Write the folder."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "For each file that holds the variable, asked one by one; a copy is kept in the "
            "state of before."),
        .commands = "webconfig-default-variable_commands.ps1"_L1,
        .fix = "webconfig-default-variable_fix.ps1"_L1,
        .undo = "webconfig-default-variable_undo.ps1"_L1,
        .detect = "webconfig-default-variable_detect.ps1"_L1,
        .choices = {serverChoice()},
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "The cause stays: install the update once more as administrator, then restart the "
                    "server. See su-installed-unelevated."),
            },
    });
}

} // namespace

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
                {{InstallVariableReportedUnresolved}},
                {{UpdateReportedFailed}},
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
        .remedy = remedy(),
    };
}

} // namespace wizard
