#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause tlsConfigMismatch()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "tls-config-mismatch"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The TLS settings of the servers do not fit together"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Protocols were switched off for one side only, or .NET was not told to use the newer ones. "
            "Since the restart that made the change effective, connections between servers or from clients "
            "fail."),
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn, Symptom::ShellDoesNotConnect,
            Symptom::PhonesDoNotSync, Symptom::OutlookDisconnected, Symptom::OwaSignInPageMissing},
        .signs =
            {
                {{Tls12Disabled}, Characteristic},
                {{TlsSettingsChanged}, Characteristic},
                {{TlsHandshakeEvent}},
                {{StartedAfterPolicyChange}},
                {{StartedAfterRestart}},
                {{Tls443Completes, false}},
                {{Tls444Completes, false}},
                {{ProxyTransportError, true, "SecureChannelFailure"_L1}},
            },
        .exclude = {{{Tls12Disabled, false}, {BackEndRoundTrip}}},
        .lookAlikes =
            {
                {"cipher-order-http2"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the protocols are in order, and only HTTP/2 is refused.")},
                {"extended-protection-conflict"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the handshake completes and the sign-in fails with 401.")},
                {"backend-cert-unbound"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There port 444 has no certificate; the protocols are in order.")},
            },
        .sources =
            {
                "https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/TLSConfigurationCheck/"_L1,
            },
    };
}

} // namespace wizard
