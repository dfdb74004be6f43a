#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

/// Likely at most: whether the issuer, the audience and the thumbprint that Exchange holds fit AD FS, no
/// check tells, and a wrong one looks the same.
Cause notServerAdfs()
{
    return {
        .id = "not-server-adfs"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "AD FS or a second factor, before Exchange is asked"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The sign-in ends on the page of AD FS or of the product for the second factor. "
            "Exchange never gets the request, and programs that sign in without it keep working."),
        .scope = Scope::Organisation,
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn},
        .lookAlikes =
            {
                {"owa-ecp-auth-mismatch"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the sign-in page of Exchange itself comes back.")},
                {"auth-cert-expired"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the page fails after the sign-in at Exchange, with event 1003.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/windows-server/identity/ad-fs/troubleshooting/ad-fs-tshoot-l"_L1
                "ogging"_L1,
            },
    };
}

} // namespace wizard
