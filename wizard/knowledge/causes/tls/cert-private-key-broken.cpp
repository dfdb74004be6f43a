#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause certPrivateKeyBroken()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "cert-private-key-broken"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A bound certificate has no usable private key"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The certificate is in the store and bound, but Windows cannot open its private key. Every "
            "connection to that port is closed during the handshake; or setup of a cumulative update stops, "
            "because it needs full control of the key."),
        .symptoms = {Symptom::OwaSignInPageMissing, Symptom::OwaBlankPage, Symptom::EcpBlankPage,
            Symptom::OutlookDisconnected, Symptom::PhonesDoNotSync, Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{ProxyTransportError, true, "SecureChannelFailure"_L1}},
                {{BoundCertificateKeyMissing}, Characteristic},
                {{SchannelKeyInaccessible}, Characteristic},
                {{BindingRefusesKey}, Characteristic},
                {{KeyTestFailed}, Characteristic},
                {{Tls443Completes, false}},
                {{Tls444Completes, false}},
                {{StartedAfterCertificateChange}},
                {{PrivateKeyReportedMissing}, Characteristic},
            },
        .confirm = {{{BoundCertificateKeyMissing}}},
        .exclude = {{{Tls443Completes}, {Tls444Completes}}},
        .lookAlikes =
            {
                {"cu-setup-incomplete"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There setup stopped at something else than the rights on a certificate's key.")},
                {"backend-cert-wrong"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the key works, but the certificate is out of date or names another server.")},
                {"sslcert-stale-httpsys"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the entry names a certificate that is no longer in the store.")},
            },
        .sources =
            {
                "https://techcommunity.microsoft.com/blog/iis-support-blog/377281"_L1,
            },
    };
}

} // namespace wizard
