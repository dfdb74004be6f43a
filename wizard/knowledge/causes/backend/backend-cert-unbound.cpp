#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/port444repair.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause backendCertUnbound()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "backend-cert-unbound"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Port 444 of Exchange Back End has no certificate"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The front end hands every request to port 444 of the back end. Without a certificate there, "
            "pages stay blank after the sign-in and the management shell does not connect."),
        .prevalence = Prevalence::Common, // After each change of certificates.
        .symptoms = {Symptom::OwaBlankPage, Symptom::EcpBlankPage, Symptom::ShellDoesNotConnect,
            Symptom::PhonesDoNotSync, Symptom::OutlookDisconnected, Symptom::OwaErrorAfterSignIn},
        .signs =
            {
                {{ProxyTransportError, true, "SecureChannelFailure"_L1}},
                {{ShellErrorCode, true, "-2144108176"_L1}},
                {{Tls444Completes, false}, Characteristic},
                {{HttpSysEntry444, false}, Characteristic},
                {{BackEndBindingHash, false}, Characteristic},
                {{ShellHandleInvalid}, Characteristic},
                {{BackEndRoundTrip, false}},
                {{SslConfigurationError444}},
                {{StartedAfterCertificateChange}},
                {{StartedAfterRestart}},
                {{Port444Open}},
                {{SignInPageOpens}},
                {{BackEndCertificateReportedMissing}, Characteristic},
                {{SelfSignedCertificateReportedDeleted}, Characteristic},
                {{OwaWorks}, Against},
                {{ShellOpens}, Against},
                {{OutlookWorks}, Against},
                {{PhonesWork}, Against},
                {{OnlyFromOutside}, Against},
                {{OnlyOneBrowser}, Against},
            },
        .confirm =
            {
                {{HttpSysEntry444, false}, {HttpSysSpecificEntry444, false}},
                {{HttpSysEntry444, false}, {Tls444Completes, false}},
                {{HttpSysEntry444, false}, {ShellHandleInvalid}},
                {{BackEndBindingPresent}, {BackEndBindingHash, false}},
            },
        .exclude =
            {
                {{Tls444Completes}},
                {{BackEndRoundTrip}},
                {{ShellNamesBackEnd}},
                {{HttpSysEntry444}, {HttpSysHash444InStore}},
                {{HttpSysHash444InStore, false}},
            },
        .lookAlikes =
            {
                {"sslcert-stale-httpsys"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There HTTP.sys has an entry for port 444, but with a deleted certificate.")},
                {"auth-cert-expired"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the management shell, phones and Outlook keep working.")},
            },
        .afterwards = QT_TRANSLATE_NOOP(
            "Causes", "It works as soon as the web services have restarted, within about a minute."),
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/owa-ecp-ems-cannot"_L1
                "-connect-after-self-signed-certificate-removed"_L1,
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/exchange-security-"_L1
                "update-issues"_L1,
            },
        .remedy = port444Repair(
            QT_TRANSLATE_NOOP("Remedies", "Bind a certificate to port 444 of Exchange Back End"),
            "backend-cert-unbound_commands.ps1"_L1, "backend-cert-unbound_fix.ps1"_L1,
            "backend-cert-unbound_undo.ps1"_L1, "backend-cert-unbound_detect.ps1"_L1),
    };
}

} // namespace wizard
