#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/port444repair.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause sslcertStaleHttpsys()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "sslcert-stale-httpsys"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Port 444 points to a certificate that no longer exists"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Windows keeps the certificate of port 444 in HTTP.sys, apart from IIS. The entry there names a "
            "certificate that was deleted or replaced, so every connection to the back end is closed."),
        .symptoms = {Symptom::OwaBlankPage, Symptom::EcpBlankPage, Symptom::ShellDoesNotConnect,
            Symptom::PhonesDoNotSync, Symptom::OutlookDisconnected},
        .signs =
            {
                {{ProxyTransportError, true, "SecureChannelFailure"_L1}},
                {{HttpSysHash444InStore, false}, Characteristic},
                {{HttpSysSpecificHash444InStore, false}, Characteristic},
                {{BackEndHashInStore, false}, Characteristic},
                {{SslConfigurationError444}, Characteristic},
                {{Tls444Completes, false}, Characteristic},
                {{BackEndRoundTrip, false}},
                {{HttpSysEntry444}},
                {{ShellHandleInvalid}},
                {{StartedAfterCertificateChange}},
                {{Port444Open}},
                {{SslEntryReportedStale}, Characteristic},
                {{BackEndCertificateReportedMissing}},
                {{SelfSignedCertificateReportedDeleted}},
                {{OwaWorks}, Against},
                {{ShellOpens}, Against},
                {{OutlookWorks}, Against},
                {{PhonesWork}, Against},
                {{OnlyFromOutside}, Against},
                {{OnlyOneBrowser}, Against},
            },
        .confirm =
            {
                {{HttpSysHash444InStore, false}},
                {{HttpSysSpecificHash444InStore, false}},
                {{BackEndHashInStore, false}, {HttpSysEntry444}},
            },
        .exclude =
            {
                {{Tls444Completes}},
                {{BackEndRoundTrip}},
                {{ShellNamesBackEnd}},
                {{HttpSysEntry444, false}, {HttpSysSpecificEntry444, false}},
                {{HttpSysHash444InStore}, {HttpSysSpecificEntry444, false}},
            },
        .lookAlikes =
            {
                {"backend-cert-unbound"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There HTTP.sys has no entry for port 444 at all.")},
            },
        .afterwards = QT_TRANSLATE_NOOP(
            "Causes", "It works as soon as the web services have restarted, within about a minute."),
        .sources =
            {
                "https://support.microsoft.com/help/2971270"_L1,
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/exchange-security-"_L1
                "update-issues"_L1,
            },
        .remedy =
            port444Repair(QT_TRANSLATE_NOOP("Remedies", "Replace the stale certificate entry of port 444"),
                "sslcert-stale-httpsys_commands.ps1"_L1, "sslcert-stale-httpsys_fix.ps1"_L1,
                "sslcert-stale-httpsys_undo.ps1"_L1, "sslcert-stale-httpsys_detect.ps1"_L1),
    };
}

} // namespace wizard
