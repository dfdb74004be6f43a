#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause frontendCertCngKsp()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "frontend-cert-cng-ksp"_L1,
        .title = QT_TRANSLATE_NOOP(
            "Causes", "The key of the front-end certificate is in a store that the sign-in cannot use"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The sign-in page protects its cookies with the private key of the certificate on port 443. A "
            "key in a CNG provider cannot be used for that, so the sign-in page comes back without an "
            "error."),
        .symptoms = {Symptom::OwaSignInLoop},
        .signs =
            {
                {{FrontEndKeyMayBeCng}, Characteristic},
                {{InvalidProviderType}, Characteristic},
                {{CadataCookieFailure}},
                {{FormsCookieUnreadable}, Characteristic},
                {{StartedAfterCertificateChange}},
                {{OutlookWorks}},
                {{ShellOpens}},
                {{OneUserAffected, false}},
            },
        .confirm =
            {
                {{FormsCookieUnreadable}, {FrontEndKeyIsCsp, false}},
                {{InvalidProviderType}, {FrontEndKeyIsCsp, false}},
            },
        .exclude = {{{FrontEndKeyIsCsp}}},
        .lookAlikes =
            {
                {"lb-different-certs"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the loop ends as soon as one server is opened by its own name.")},
                {"owa-ecp-auth-mismatch"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the sign-in methods of the two pages differ and no log shows NoCookies=302.")},
            },
        .sources =
            {
                "https://support.microsoft.com/help/3032024"_L1,
            },
    };
}

} // namespace wizard
