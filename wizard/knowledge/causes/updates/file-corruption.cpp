#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Bring the files back to one build"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "A local administrator of the server, in Windows PowerShell started as administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "All web clients of this server reconnect: about a minute. Installing the update again "
            "takes the server out of service."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "It shows after IIS has restarted."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Find the file that the error names, and look at it in Windows PowerShell: Get-Item "
                    "'PATH\\NAME.dll' | Format-List Length,VersionInfo and Get-AuthenticodeSignature "
                    "'PATH\\NAME.dll'. Its version must be that of its neighbours and of ExSetup.exe, its "
                    "signature Valid."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Access is denied: compare its rights with those of a neighbour (icacls "
                    "'PATH\\NAME.dll'), look into the quarantine of the virus scanner, and into the System "
                    "log for errors of the disk (source disk, event 7; Ntfs, event 55). Cure that first."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If the version that web.config asks for is wrong: run .\\UpdateCas.ps1 in the Bin "
                    "folder of Exchange as administrator. Do not edit a version number by hand."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If the file is missing: run .\\CopyMissingDlls.ps1 -IsoRoot D: of CSS-Exchange with "
                    "the media of the same cumulative update in drive D, then install the security update "
                    "again as administrator."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "If many files are damaged: run setup of the same cumulative update again."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "Restart the web server with iisreset and open the page that failed."),
                QT_TRANSLATE_NOOP("Remedies",
                    "To go back: keep a copy of each file before it is replaced, and put it back."),
            },
    };
}

} // namespace

Cause fileCorruption()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "file-corruption"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Files of Exchange are damaged or cannot be read"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "A file of Exchange is there, but empty, of another build, or kept back by a virus "
            "scanner or by its rights. Only the pages and commands that need it fail."),
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn, Symptom::EcpAssemblyError,
            Symptom::ShellHasNoCommands},
        .signs =
            {
                {{ExchangeFilesMatchBuild, false}},
                {{AntivirusReported}},
                {{ExchangeFileEmpty}, Characteristic},
            },
        .lookAlikes =
            {
                {"su-installed-unelevated"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the file “cannot be found”; here access is denied or the version differs.")},
                {"webconfig-default-variable"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There web.config holds the literal text %ExchangeInstallDir%.")},
                {"antivirus-injection"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the pools crash; here they refuse a file.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/answers/questions/1426363"_L1,
                "https://learn.microsoft.com/answers/questions/1092656"_L1,
                "https://microsoft.github.io/CSS-Exchange/Setup/CopyMissingDlls/"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
