#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause lbDifferentCerts()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "lb-different-certs"_L1,
        .title =
            QT_TRANSLATE_NOOP("Causes", "The servers behind the load balancer have different certificates"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "A cookie that one server made can only be read with the same certificate. The sign-in page "
            "comes back as soon as the load balancer chooses another server."),
        .scope = Scope::Organisation,
        .symptoms = {Symptom::OwaSignInLoop},
        .signs =
            {
                {{OnlyThroughLoadBalancer}, Characteristic},
                {{FrontEndCertificatesDiffer}},
                {{FormsCookieUnreadable}},
                {{StartedAfterCertificateChange}},
                {{CertificatesReportedDifferent}, Characteristic},
                {{DirectAccessReportedWorking}},
            },
        .exclude = {{{FrontEndCertificatesDiffer, false}}},
        .lookAlikes =
            {
                {"lb-mixed-builds"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the certificates are the same, but the builds are not.")},
                {"frontend-cert-cng-ksp"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There a single server shows the loop as well.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/powershell/module/exchange/enable-exchangecertificate"_L1,
            },
    };
}

} // namespace wizard
