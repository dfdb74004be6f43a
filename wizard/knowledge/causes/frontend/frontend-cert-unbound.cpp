#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause frontendCertUnbound()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "frontend-cert-unbound"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Port 443 has no usable certificate"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The certificate of Default Web Site was deleted, has expired or lost its binding, so browsers, "
            "phones and Outlook do not get in. The management shell goes over port 80 and keeps working."),
        .symptoms = {Symptom::OwaSignInPageMissing, Symptom::PhonesDoNotSync, Symptom::OutlookDisconnected},
        .signs =
            {
                {{Tls443Completes, false}, Characteristic},
                {{FrontEndCertificateExpired}, Characteristic},
                {{HttpSysHash443InStore, false}, Characteristic},
                {{HttpSysEntry443, false}, Characteristic},
                {{SslConfigurationError443}, Characteristic},
                {{Port443Open}},
                {{StartedAfterCertificateChange}},
                {{ShellOpens}},
                {{OutlookWorks, false}},
            },
        .confirm =
            {
                {{HttpSysHash443InStore, false}},
                {{HttpSysEntry443, false}, {Tls443Completes, false}},
            },
        .exclude = {{{Tls443Completes}, {FrontEndCertificateExpired, false}}},
        .lookAlikes =
            {
                {"site-or-w3svc-stopped"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There port 443 refuses the connection at once.")},
                {"lb-different-certs"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There every server has a good certificate, but not the same.")},
                {"cert-private-key-broken"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the certificate is bound, but its key cannot be used.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/exchange-security-"_L1
                "update-issues"_L1,
                "https://learn.microsoft.com/powershell/module/exchange/enable-exchangecertificate"_L1,
            },
    };
}

} // namespace wizard
