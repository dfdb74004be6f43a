#include "wizard/knowledge/remedies.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

RemedyStep checkStep()
{
    return {.key = "check"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Check before changing."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit; reads where Exchange is installed and the files in "
            "question.")};
}

Remedy binSearchFolders()
{
    return {.id = "ecp-binsearchfolders-wrong"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Correct BinSearchFolders of the admin center"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "A local administrator, on each affected server, in Windows PowerShell as administrator."),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "The admin center of this server restarts; nothing else does."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "None."),
        .choices = {serverChoice(), recycleChoice()},
        .scripts =
            {{ScriptKind::Fix, "ecp-binsearchfolders-wrong_fix.ps1"_L1, {"Server"_L1, "Restart"_L1},
                 {checkStep(),
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
                             "fails.")}}},
                {ScriptKind::Undo, "ecp-binsearchfolders-wrong_undo.ps1"_L1, {"Server"_L1, "Restart"_L1},
                    {checkStep(),
                        {.key = "restore"_L1,
                            .title = QT_TRANSLATE_NOOP("Remedies", "Put the copy of web.config back."),
                            .what = QT_TRANSLATE_NOOP("Remedies",
                                "Refused if somebody else has changed the file since the repair.")},
                        {.key = "recycle"_L1,
                            .title = QT_TRANSLATE_NOOP("Remedies", "Restart the pool of the admin center."),
                            .what = QT_TRANSLATE_NOOP("Remedies", "Or all of IIS if chosen.")}}},
                {ScriptKind::Detect, "ecp-binsearchfolders-wrong_detect.ps1"_L1, {"Server"_L1},
                    {checkStep()}}},
        .manual = {QT_TRANSLATE_NOOP("Remedies",
                       "If the page still fails: open the management shell as administrator, go to the Bin "
                       "folder of "
                       "Exchange, run .\\UpdateCas.ps1 and then .\\UpdateConfigFiles.ps1. They overwrite "
                       "customised "
                       "files: keep copies."),
            QT_TRANSLATE_NOOP("Remedies", "Then run iisreset, and restart the server if that did not help.")},
        .offersUnattended = true};
}

Remedy unelevatedUpdate()
{
    return {.id = "su-installed-unelevated"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Install the update again as administrator"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies", "A local administrator, on each affected server."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "All services of Exchange stop during the installation, and the server restarts: put it into "
            "maintenance."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "30 to 60 minutes and a restart."),
        .choices = {serverChoice()},
        .scripts = {{ScriptKind::Detect, "su-installed-unelevated_detect.ps1"_L1, {"Server"_L1},
            {checkStep()}}},
        .manual = {QT_TRANSLATE_NOOP("Remedies",
                       "Download the same update again, for exactly the cumulative update that is installed. "
                       "Prefer the "
                       ".exe: it asks for the rights itself."),
            QT_TRANSLATE_NOOP("Remedies",
                "With a .msp: open the command prompt as administrator, type the full path of the file, "
                "press Enter. A "
                "double click is not enough."),
            QT_TRANSLATE_NOOP("Remedies",
                "If pictures are missing on the pages: uninstall the update first, then install "
                "it as administrator."),
            QT_TRANSLATE_NOOP(
                "Remedies", "Restart the server. Check that no Exchange service is left Disabled."),
            QT_TRANSLATE_NOOP("Remedies",
                "If only the admin center still fails: see ecp-binsearchfolders-wrong. If files are still "
                "missing: "
                "CopyMissingDlls.ps1 of CSS-Exchange copies them from the installation medium.")}};
}

} // namespace

std::vector<Remedy> fileRemedies()
{
    return {binSearchFolders(), unelevatedUpdate()};
}

} // namespace wizard
