#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/choices.h"
#include "wizard/knowledge/shared/settingrepair.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return settingRepair({
        .title = QT_TRANSLATE_NOOP("Remedies", "Switch TLS 1.2 on again"),
        .whoRuns = localAdministrator(),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "None from the script. The server must be restarted afterwards: put it into "
            "maintenance first."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "The restart of the server."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Remedies", "Right server, administrator, 64 bit; reads the values of TLS 1.2 for both sides."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Set the values."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "Only those that switch TLS 1.2 off, each asked for. Older and newer versions stay "
            "as they are."),
        .commands = "tls-config-mismatch_commands.ps1"_L1,
        .fix = "tls-config-mismatch_fix.ps1"_L1,
        .undo = "tls-config-mismatch_undo.ps1"_L1,
        .detect = "tls-config-mismatch_detect.ps1"_L1,
        .choices = {serverChoice()},
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Restart the server, and treat all servers alike: a half-changed organisation fails "
                    "between its servers."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "If a policy sets the values, correct the policy: it comes back otherwise."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Under HKLM\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319, and the same below "
                    "Wow6432Node, SystemDefaultTlsVersions and SchUseStrongCrypto are 1 on all servers."),
                QT_TRANSLATE_NOOP("Remedies",
                    "TLS 1.3 stays off unless both the build of Exchange and Windows support it."),
            },
    });
}

} // namespace

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
            Symptom::PhonesDoNotSync, Symptom::OutlookDisconnected, Symptom::OwaSignInPageMissing,
            Symptom::OwaBlankPage, Symptom::EcpBlankPage},
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
                {{OnlyOldClients}, Against},
            },
        // Switched off in the registry, and no handshake: the restart has made it effective.
        .confirm =
            {
                {{Tls12Disabled}, {Tls443Completes, false}},
                {{Tls12Disabled}, {Tls444Completes, false}},
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
                "https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/"_L1
                "TLSConfigurationCheck/"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
