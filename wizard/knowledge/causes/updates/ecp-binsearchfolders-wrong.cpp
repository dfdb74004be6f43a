#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/choices.h"
#include "wizard/knowledge/shared/commands.h"
#include "wizard/knowledge/shared/steps.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

RemedyScript fix()
{
    return {
        .kind = ScriptKind::Fix,
        .file = "ecp-binsearchfolders-wrong_fix.ps1"_L1,
        .parameters = {"Server"_L1, "Restart"_L1},
        .steps =
            {
                filesCheckStep(),
                {.key = "edit"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Correct the key in web.config."),
                    .what = QT_TRANSLATE_NOOP("Remedies",
                        "A copy of the file is kept first. Only the value of BinSearchFolders changes; "
                        "encoding and everything else stay byte for byte."),
                    .undo = QT_TRANSLATE_NOOP("Remedies", "The undo script puts the copy back.")},
                {.key = "recycle"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Restart the pool of the admin center."),
                    .what = QT_TRANSLATE_NOOP("Remedies", "Or all of IIS if chosen.")},
                {.key = "verify"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Read it back."),
                    .what = QT_TRANSLATE_NOOP("Remedies",
                        "The value, the three folders, the pool. Prints what to run if the page still "
                        "fails.")},
            },
    };
}

RemedyScript undo()
{
    return {
        .kind = ScriptKind::Undo,
        .file = "ecp-binsearchfolders-wrong_undo.ps1"_L1,
        .parameters = {"Server"_L1, "Restart"_L1},
        .steps =
            {
                filesCheckStep(ScriptKind::Undo),
                {.key = "restore"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Put the copy of web.config back."),
                    .what = QT_TRANSLATE_NOOP(
                        "Remedies", "Refused if somebody else has changed the file since the repair.")},
                {.key = "recycle"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Restart the pool of the admin center."),
                    .what = QT_TRANSLATE_NOOP("Remedies", "Or all of IIS if chosen.")},
            },
    };
}

RemedyScript detect()
{
    return {
        .kind = ScriptKind::Detect,
        .file = "ecp-binsearchfolders-wrong_detect.ps1"_L1,
        .parameters = {"Server"_L1},
        .steps = {filesCheckStep(ScriptKind::Detect)},
    };
}

RemedyScript commands()
{
    return commandScript("ecp-binsearchfolders-wrong_commands.ps1"_L1, {"Restart"_L1},
        {
            lookCommand(
                QT_TRANSLATE_NOOP("Remedies", "The value as it is, and where Exchange is installed.")),
            {.key = "edit"_L1,
                .title = QT_TRANSLATE_NOOP("Remedies", "Correct the key in web.config."),
                .what = QT_TRANSLATE_NOOP(
                    "Remedies", "A copy is kept beside the file; then the value names the three folders."),
                .undo = QT_TRANSLATE_NOOP("Remedies", "Copy the kept file back.")},
            restartCommand(
                QT_TRANSLATE_NOOP("Remedies", "The pool of the admin center, or all of IIS if chosen.")),
            proofCommand(QT_TRANSLATE_NOOP(
                "Remedies", "The value names the three folders, and the admin center opens.")),
        });
}

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Correct BinSearchFolders of the admin center"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "A local administrator, on each affected server, in Windows PowerShell as administrator."),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "The admin center of this server restarts; nothing else does."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "None."),
        .choices = {serverChoice(), recycleChoice()},
        .scripts =
            {
                commands(),
                fix(),
                undo(),
                detect(),
            },
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "If the page still fails: open the management shell as administrator, go to the Bin "
                    "folder of Exchange, run .\\UpdateCas.ps1 and then .\\UpdateConfigFiles.ps1. They "
                    "overwrite customised files: keep copies."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "Then run iisreset, and restart the server if that did not help."),
            },
        .offersUnattended = true,
    };
}

} // namespace

Cause ecpBinsearchfoldersWrong()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "ecp-binsearchfolders-wrong"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The admin center looks for its files in the wrong folders"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The key BinSearchFolders in ClientAccess\\ecp\\web.config must name three folders below the "
            "installation path. It names others, so the admin center cannot load its files."),
        .symptoms = {Symptom::EcpAssemblyError, Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{BinSearchFoldersCorrect, false}, Characteristic},
                {{EcpAssemblyMissing}, Characteristic},
                {{InstallDirVariableInWebConfig}},
                {{StartedAfterUpdate}},
                {{OneServerAffected}},
                {{InstallVariableReportedUnresolved}},
            },
        .confirm = {{{BinSearchFoldersCorrect, false}}},
        .exclude = {{{BinSearchFoldersCorrect}}},
        .lookAlikes =
            {
                {"su-installed-unelevated"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There files of different builds are mixed; BinSearchFolders may be right.")},
            },
        .afterwards = QT_TRANSLATE_NOOP(
            "Causes", "The admin center loads its settings again as soon as its pool has restarted."),
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/owa-stops-working-"_L1
                "after-update"_L1,
                "https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/IISWebConfigCheck/"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
