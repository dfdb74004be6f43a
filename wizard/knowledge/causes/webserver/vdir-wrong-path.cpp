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
        .title = QT_TRANSLATE_NOOP("Remedies", "Correct the folders of the directories"),
        .whoRuns = localAdministrator(),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "The directories that change restart for a moment."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "None."),
        .looksAt = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit; compares the folders of the directories of "
            "both sites with those that Setup makes."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Correct the folders."),
        .what = QT_TRANSLATE_NOOP("Remedies", "For each directory that leads elsewhere, asked one by one."),
        .commands = "vdir-wrong-path_commands.ps1"_L1,
        .fix = "vdir-wrong-path_fix.ps1"_L1,
        .undo = "vdir-wrong-path_undo.ps1"_L1,
        .detect = "vdir-wrong-path_detect.ps1"_L1,
        .choices = {serverChoice()},
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "If the object in the directory is wrong too, create the virtual directory anew, on "
                    "this server itself: note Get-EcpVirtualDirectory with Format-List first, then "
                    "Remove-EcpVirtualDirectory and New-EcpVirtualDirectory. Addresses and sign-in "
                    "methods have to be set again."),
            },
    });
}

} // namespace

Cause vdirWrongPath()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "vdir-wrong-path"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A virtual directory points to the wrong folder"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "IIS serves one page from the folder of another one. The admin center then shows Outlook on the "
            "web, or the management shell gets an error."),
        .prevalence = Prevalence::Rare, // One report (CSS-Exchange issue 1131).
        .symptoms = {Symptom::EcpErrorAfterSignIn, Symptom::ShellDoesNotConnect, Symptom::EcpNotFound},
        .signs =
            {
                {{VirtualDirectoryPathWrong}, Characteristic},
                {{VirtualDirectoriesChanged}},
                {{ShellErrorCode, true, "-2144108176"_L1}},
                {{ShellErrorCode, true, "-2144108269"_L1}},
                {{DirectoryPathReportedWrong}, Characteristic},
            },
        .confirm = {{{VirtualDirectoryPathWrong}}},
        .exclude = {{{VirtualDirectoryPathWrong, false}}},
        .lookAlikes =
            {
                {"virtual-directories-not-created"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the application does not exist at all.")},
                {"legacy-mailbox-ecp-version"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the administrator's mailbox is on an older version.")},
                {"exchangeinstallpath-missing"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There event 10113 shows a variable that is not set.")},
            },
        .sources =
            {
                "https://github.com/microsoft/CSS-Exchange/issues/1131"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
