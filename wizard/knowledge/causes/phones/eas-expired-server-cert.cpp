#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause easExpiredServerCert()
{
    using enum Fact;
    return {
        .id = "eas-expired-server-cert"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Phones do not trust the certificate of port 443"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The certificate has expired or comes from an authority that phones do not know. Browsers let "
            "people go on after a warning; phones stop."),
        .symptoms = {Symptom::PhonesDoNotSync},
        .signs =
            {
                {{FrontEndCertificateExpired}},
                {{FrontEndCertificateReportedBad}},
            },
        .lookAlikes =
            {
                {"frontend-cert-unbound"_L1, QT_TRANSLATE_NOOP("Causes", "There browsers fail as well.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/connection-to-mail"_L1
                "-server-timed-out"_L1,
            },
    };
}

} // namespace wizard
