#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/choices.h"
#include "wizard/knowledge/shared/settingrepair.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Choice followChoice()
{
    return {.name = "Follow"_L1,
        .kind = ValueKind::OneOf,
        .fallback = "owa"_L1,
        .question = QT_TRANSLATE_NOOP("Remedies", "Which page signs people in as it should?"),
        .explanation = QT_TRANSLATE_NOOP("Remedies", "The other page is set as this one is."),
        .options = {
            {"owa"_L1, QT_TRANSLATE_NOOP("Remedies", "Outlook on the web")},
            {"ecp"_L1, QT_TRANSLATE_NOOP("Remedies", "The admin center")},
        }};
}

Remedy remedy()
{
    return settingRepair({
        .title = QT_TRANSLATE_NOOP("Remedies", "Let both pages sign people in alike"),
        .whoRuns = shellAdministrator(),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "The pools of Outlook on the web and the admin center restart: people sign in again."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "A minute."),
        .looksAt = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit; opens the management shell and reads how both "
            "pages sign people in."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Set the ways of signing in."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "Forms, Basic, Windows and Digest of one page as they are on the other; then both "
            "pools restart, asked separately."),
        .commands = "owa-ecp-auth-mismatch_commands.ps1"_L1,
        .fix = "owa-ecp-auth-mismatch_fix.ps1"_L1,
        .undo = "owa-ecp-auth-mismatch_undo.ps1"_L1,
        .detect = "owa-ecp-auth-mismatch_detect.ps1"_L1,
        .choices = {serverChoice()},
        .repairChoices = {followChoice()},
        .needs = QT_TRANSLATE_NOOP("Remedies", "Organization Management or Server Management"),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Back-end directories have to be as they come: owa and ecp of Exchange Back End with "
                    "Anonymous and Windows."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If the sign-in page of forms appears although forms are off: an update has written "
                    "its module into the web.config of the front end again. Run the commands that set "
                    "the methods once more, even if the values look right, then iisreset."),
                QT_TRANSLATE_NOOP("Remedies",
                    "After an upgrade to Subscription Edition with OAuth: switch forms on and OAuth off, "
                    "restart IIS, OAuth on, restart IIS, forms off."),
            },
    });
}

} // namespace

Cause owaEcpAuthMismatch()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "owa-ecp-auth-mismatch"_L1,
        .title =
            QT_TRANSLATE_NOOP("Causes", "The sign-in methods of the virtual directories do not fit together"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Outlook on the web and the admin center share one sign-in and need the same methods. Where they "
            "differ, or an update reset one of them, the sign-in page comes back or the other page answers "
            "401."),
        .symptoms = {Symptom::OwaSignInLoop, Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{SignInMethodsDiffer}, Characteristic},
                {{VirtualDirectoriesChanged}, Characteristic},
                {{HttpErrorStatus, true, "401"_L1}},
                {{StartedAfterUpdate}},
                {{OutlookWorks}},
                {{FormsCookieUnreadable}, Against},
                {{OneUserAffected, false}},
                {{SignInMethodReportedChanged}, Characteristic},
            },
        // Methods that differ may be meant so; the page must fail as well.
        .confirm = {{{SignInMethodsDiffer}, {HttpErrorStatus, true, "401"_L1}}},
        .exclude = {{{SignInMethodsDiffer, false}}},
        .lookAlikes =
            {
                {"frontend-cert-cng-ksp"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the methods are the same and the proxy log shows NoCookies=302.")},
                {"extended-protection-conflict"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There event 4625 shows 0xC000035B.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/fba-page-shows-whe"_L1
                "n-accessing-owa-or-eac"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
