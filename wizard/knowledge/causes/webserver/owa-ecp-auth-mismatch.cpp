#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

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
    };
}

} // namespace wizard
