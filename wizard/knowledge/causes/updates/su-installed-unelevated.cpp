#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/choices.h"
#include "wizard/knowledge/shared/steps.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

RemedyScript detect()
{
    return {
        .kind = ScriptKind::Detect,
        .file = "su-installed-unelevated_detect.ps1"_L1,
        .parameters = {"Server"_L1},
        .steps = {filesCheckStep(ScriptKind::Detect)},
    };
}

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Install the update again as administrator"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies", "A local administrator, on each affected server."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "All services of Exchange stop during the installation, and the server restarts: put it into "
            "maintenance."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "30 to 60 minutes and a restart."),
        .choices = {serverChoice()},
        .scripts = {detect()},
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Download the same update again, for exactly the cumulative update that is installed. "
                    "Prefer the .exe: it asks for the rights itself."),
                QT_TRANSLATE_NOOP("Remedies",
                    "With a .msp: open the command prompt as administrator, type the full path of the file, "
                    "press Enter. A double click is not enough."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If pictures are missing on the pages: uninstall the update first, then install it as "
                    "administrator."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Restart the server. If a service of Exchange is left Disabled: see "
                    "services-disabled-after-update, which has a repair."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If a page still fails after the restart: a management shell as administrator, in the "
                    "folder Bin of Exchange, .\\UpdateCas.ps1, then .\\UpdateConfigFiles.ps1, iisreset, "
                    "restart. No script does this for you: nothing on the server tells whether it is "
                    "needed, or that it worked."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If only the admin center still fails: see ecp-binsearchfolders-wrong. If files are "
                    "still missing: CopyMissingDlls.ps1 of CSS-Exchange copies them from the installation "
                    "medium."),
            },
    };
}

} // namespace

Cause suInstalledUnelevated()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "su-installed-unelevated"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A security update was installed without administrator rights"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Such an update changes only a part of the files. Pages then miss files of the right version, or "
            "open without pictures."),
        .prevalence = Prevalence::Common, // Known issue of each security update.
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn, Symptom::EcpAssemblyError,
            Symptom::PagesWithoutImages},
        .signs =
            {
                {{ExchangeFilesMatchBuild, false}, Characteristic},
                {{ExchangeAssemblyMissing}, Characteristic},
                {{EcpAssemblyMissing}, Characteristic},
                {{InstallDirVariableInWebConfig}},
                {{UpdateRunWithoutElevation}},
                {{StartedAfterUpdate}},
                {{OneServerAffected}},
                {{ExchangeFileEmpty}, Against},
            },
        .confirm =
            {
                {{ExchangeFilesMatchBuild, false}, {ExchangeAssemblyMissing}},
                {{ExchangeFilesMatchBuild, false}, {EcpAssemblyMissing}},
            },
        .exclude = {{{ExchangeFilesMatchBuild}, {InstallDirVariableInWebConfig, false},
            {BinSearchFoldersCorrect}}},
        .lookAlikes =
            {
                {"file-corruption"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There access to the file is denied, or its version differs.")},
                {"cu-setup-incomplete"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There setup of a cumulative update broke off, and its log says so.")},
                {"auth-cert-expired"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "The same story after an update, but event 1003 names HMACProvider.")},
                {"ecp-binsearchfolders-wrong"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There only the admin center fails, because of one key in its web.config.")},
            },
        .afterwards = QT_TRANSLATE_NOOP(
            "Causes", "It works after the update was installed as administrator and the server restarted."),
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/owa-stops-working-"_L1
                "after-update"_L1,
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/exchange-security-"_L1
                "update-issues"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
