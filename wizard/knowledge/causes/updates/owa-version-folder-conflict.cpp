#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title =
            QT_TRANSLATE_NOOP("Remedies", "Install the newest security update for this cumulative update"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "A local administrator of the server, in Windows PowerShell started as administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "All services of Exchange stop during the installation, and the server restarts: put "
            "it into maintenance."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "30 to 60 minutes and a restart."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Download the newest security update for exactly the installed cumulative update. "
                    "Start it as administrator and restart the server."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Expect that event 1309 with InitializeLocalVersionFolders does not come back, and "
                    "that Outlook on the web opens."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Do not delete version folders by hand. Restarting IIS and renewing the Auth "
                    "certificate do not help here."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "To go back: uninstall the security update in Programs and Features."),
            },
    };
}

} // namespace

Cause owaVersionFolderConflict()
{
    using enum Fact;
    return {
        .id = "owa-version-folder-conflict"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Outlook on the web finds two folders for one version"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "After a cumulative update two of its version folders lead to the same key, so the "
            "back end of Outlook on the web does not start. The admin center is not affected."),
        .prevalence = Prevalence::Rare, // One report, Exchange 2019 CU12.
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::OwaBlankPage},
        .signs =
            {
                {{StartedAfterUpdate}},
            },
        .lookAlikes =
            {
                {"auth-cert-expired"_L1, QT_TRANSLATE_NOOP("Causes", "There the events name HMACProvider.")},
                {"sharedwebconfig-missing"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the events name a TargetInvocationException.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/answers/questions/1289369"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
