#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/port444repair.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause backendCertWrong()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "backend-cert-wrong"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Port 444 of Exchange Back End has the wrong certificate"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The front end connects to port 444 but cannot use the certificate it finds there: it has "
            "expired, names another server or lacks its key. Sign-ins then end in a blank page or an error."),
        .symptoms = {Symptom::OwaBlankPage, Symptom::EcpBlankPage, Symptom::OwaErrorAfterSignIn,
            Symptom::EcpErrorAfterSignIn, Symptom::ShellDoesNotConnect, Symptom::OutlookDisconnected,
            Symptom::PhonesDoNotSync},
        .signs =
            {
                {{ProxyTransportError, true, "SecureChannelFailure"_L1}},
                {{BackEndCertificateExpired}, Characteristic},
                {{Tls444Completes}},
                {{BackEndRoundTrip, false}},
                {{ShellHandleInvalid}},
                {{ProxyTransportError, true, "TrustFailure"_L1}},
                {{StartedAfterCertificateChange}},
                {{OneUserAffected, false}},
                {{BackEndCertificateReportedWrong}, Characteristic},
                {{OwaWorks}, Against},
                {{ShellOpens}, Against},
                {{OutlookWorks}, Against},
                {{PhonesWork}, Against},
                {{OnlyFromOutside}, Against},
                {{OnlyOneBrowser}, Against},
            },
        .confirm = {{{BackEndCertificateExpired}, {BackEndRoundTrip, false}}},
        .exclude =
            {
                {{BackEndRoundTrip}},
                {{ShellNamesBackEnd}},
            },
        .lookAlikes =
            {
                {"backend-cert-unbound"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There port 444 closes the connection before it shows any certificate.")},
                {"cert-private-key-broken"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the certificate is in date and names the server, but its key cannot be "
                        "used.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/exchange-security-"_L1
                "update-issues"_L1,
                "https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/"_L1,
            },
        .remedy = port444Repair(QT_TRANSLATE_NOOP("Remedies", "Give port 444 the right certificate"),
            "backend-cert-wrong_commands.ps1"_L1, "backend-cert-wrong_fix.ps1"_L1,
            "backend-cert-wrong_undo.ps1"_L1, "backend-cert-wrong_detect.ps1"_L1),
    };
}

} // namespace wizard
