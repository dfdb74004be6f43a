#include "wizard/knowledge/causes.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

/// Bindings, certificates of ports 443 and 444, load balancers.
std::vector<Cause> bindingCauses()
{
    using enum Fact;
    using enum Strength;
    return {
        {
            .id = "backend-cert-wrong"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "Port 444 of Exchange Back End has the wrong certificate"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The front end connects to port 444 but cannot use the certificate it finds there: it has "
                "expired, names another server or lacks its key. Sign-ins then end in a blank page or an "
                "error."),
            .grade = Grade::B,
            .symptoms = {Symptom::OwaBlankPage, Symptom::EcpBlankPage, Symptom::OwaErrorAfterSignIn,
                Symptom::EcpErrorAfterSignIn, Symptom::ShellDoesNotConnect, Symptom::OutlookDisconnected,
                Symptom::PhonesDoNotSync},
            .signs = {{{BackEndCertificateExpired}, Characteristic}, {{Tls444Completes}},
                {{BackEndRoundTrip, false}}, {{ShellHandleInvalid}},
                {{ProxyTransportError, true, "TrustFailure"_L1}}, {{StartedAfterCertificateChange}},
                {{OneUserAffected, false}}},
            .confirm = {{{BackEndCertificateExpired}, {BackEndRoundTrip, false}}},
            .exclude = {{{BackEndRoundTrip}}, {{ShellNamesBackEnd}}},
            .lookAlikes = {{"backend-cert-unbound"_L1,
                               QT_TRANSLATE_NOOP("Causes",
                                   "There port 444 closes the connection before it shows any certificate.")},
                {"cert-private-key-broken"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the certificate is in date and names the server, but its key cannot be "
                        "used.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/exchange-security-update-issues"_L1,
                    "https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/"_L1},
        },
        {
            .id = "backend-binding-wrong"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The binding of port 444 is missing or restricted"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Exchange Back End must listen on port 444 of every address, without a host name. With "
                "another binding the front end does not reach it."),
            .symptoms = {Symptom::OwaBlankPage, Symptom::EcpBlankPage, Symptom::ShellDoesNotConnect,
                Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn, Symptom::PhonesDoNotSync,
                Symptom::OutlookDisconnected},
            .signs = {{{BackEndBindingPresent, false}, Characteristic},
                {{BackEndBindingRestricted}, Characteristic}, {{Port444Open, false}, Characteristic},
                {{Tls444Completes, false}}, {{BackEndRoundTrip, false}},
                {{ProxyTransportError, true, "ConnectFailure"_L1}}},
            .confirm = {{{BackEndBindingPresent, false}}},
            .exclude = {{{BackEndBindingPresent}, {BackEndBindingRestricted, false}}, {{BackEndRoundTrip}},
                {{ShellNamesBackEnd}}},
            .lookAlikes = {{"backend-cert-unbound"_L1,
                               QT_TRANSLATE_NOOP("Causes",
                                   "There the binding is in its place, but without a certificate.")},
                {"site-or-w3svc-stopped"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the binding is right, but the site or the service does not run.")}},
            .sources = {"https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/"_L1},
        },
        {
            .id = "frontend-cert-unbound"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "Port 443 has no usable certificate"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The certificate of Default Web Site was deleted, has expired or lost its binding, so "
                "browsers, phones and Outlook do not get in. The management shell goes over port 80 and "
                "keeps working."),
            .symptoms = {Symptom::OwaSignInPageMissing, Symptom::PhonesDoNotSync,
                Symptom::OutlookDisconnected},
            .signs = {{{Tls443Completes, false}, Characteristic},
                {{FrontEndCertificateExpired}, Characteristic},
                {{HttpSysHash443InStore, false}, Characteristic}, {{HttpSysEntry443, false}, Characteristic},
                {{SslConfigurationError443}, Characteristic}, {{Port443Open}},
                {{StartedAfterCertificateChange}}, {{ShellOpens}}, {{OutlookWorks, false}}},
            .confirm = {{{HttpSysHash443InStore, false}},
                {{HttpSysEntry443, false}, {Tls443Completes, false}}},
            .exclude = {{{Tls443Completes}, {FrontEndCertificateExpired, false}}},
            .lookAlikes = {{"site-or-w3svc-stopped"_L1,
                               QT_TRANSLATE_NOOP("Causes", "There port 443 refuses the connection at once.")},
                {"lb-different-certs"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There every server has a good certificate, but not the same.")},
                {"cert-private-key-broken"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the certificate is bound, but its key cannot be used.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/exchange-security-update-issues"_L1,
                    "https://learn.microsoft.com/powershell/module/exchange/enable-exchangecertificate"_L1},
        },
        {
            .id = "frontend-cert-cng-ksp"_L1,
            .title = QT_TRANSLATE_NOOP(
                "Causes", "The key of the front-end certificate is in a store that the sign-in cannot use"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The sign-in page protects its cookies with the private key of the certificate on port 443. "
                "A key in a CNG provider cannot be used for that, so the sign-in page comes back without an "
                "error."),
            .symptoms = {Symptom::OwaSignInLoop},
            .signs = {{{FrontEndKeyMayBeCng}, Characteristic}, {{InvalidProviderType}, Characteristic},
                {{FormsCookieUnreadable}, Characteristic}, {{StartedAfterCertificateChange}},
                {{OutlookWorks}}, {{ShellOpens}}, {{OneUserAffected, false}}},
            .confirm = {{{FormsCookieUnreadable}, {FrontEndKeyIsCsp, false}},
                {{InvalidProviderType}, {FrontEndKeyIsCsp, false}}},
            .exclude = {{{FrontEndKeyIsCsp}}},
            .lookAlikes = {{"lb-different-certs"_L1,
                               QT_TRANSLATE_NOOP("Causes",
                                   "There the loop ends as soon as one server is opened by its own name.")},
                {"owa-ecp-auth-mismatch"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the sign-in methods of the two pages differ and no log shows "
                        "NoCookies=302.")}},
            .sources = {"https://support.microsoft.com/help/3032024"_L1},
        },
        {
            .id = "lb-different-certs"_L1,
            .title = QT_TRANSLATE_NOOP(
                "Causes", "The servers behind the load balancer have different certificates"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "A cookie that one server made can only be read with the same certificate. The sign-in page "
                "comes back as soon as the load balancer chooses another server."),
            .scope = Scope::Organisation,
            .symptoms = {Symptom::OwaSignInLoop},
            .signs = {{{OnlyThroughLoadBalancer}, Characteristic}, {{FrontEndCertificatesDiffer}},
                {{FormsCookieUnreadable}}, {{StartedAfterCertificateChange}}},
            .exclude = {{{FrontEndCertificatesDiffer, false}}},
            .lookAlikes = {{"lb-mixed-builds"_L1,
                               QT_TRANSLATE_NOOP(
                                   "Causes", "There the certificates are the same, but the builds are not.")},
                {"frontend-cert-cng-ksp"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There a single server shows the loop as well.")}},
            .sources =
                {"https://learn.microsoft.com/powershell/module/exchange/enable-exchangecertificate"_L1},
        },
        {
            .id = "lb-mixed-builds"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The servers behind the load balancer run different builds"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Since the update of July 2021 sign-in cookies look different. A server without it cannot "
                "read those of a server with it, so the page stays blank or the sign-in page comes back."),
            .scope = Scope::Organisation,
            .symptoms = {Symptom::OwaBlankPage, Symptom::EcpBlankPage, Symptom::OwaSignInLoop},
            .signs = {{{OnlyThroughLoadBalancer}, Characteristic}, {{ServerBuildsDiffer}}},
            .lookAlikes = {{"lb-different-certs"_L1,
                               QT_TRANSLATE_NOOP(
                                   "Causes", "There the builds are the same, but the certificates are not.")},
                {"backend-cert-unbound"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There one server alone shows the blank page as well.")}},
            .sources = {"https://support.microsoft.com/help/5005341"_L1},
        },
        {
            .id = "cert-private-key-broken"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "A bound certificate has no usable private key"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The certificate is in the store and bound, but Windows cannot open its private key. Every "
                "connection to that port is closed during the handshake."),
            .symptoms = {Symptom::OwaSignInPageMissing, Symptom::OwaBlankPage, Symptom::EcpBlankPage,
                Symptom::OutlookDisconnected, Symptom::PhonesDoNotSync, Symptom::ShellDoesNotConnect},
            .signs = {{{BoundCertificateKeyMissing}, Characteristic},
                {{SchannelKeyInaccessible}, Characteristic}, {{BindingRefusesKey}, Characteristic},
                {{KeyTestFailed}, Characteristic}, {{Tls443Completes, false}}, {{Tls444Completes, false}},
                {{StartedAfterCertificateChange}}},
            .confirm = {{{BoundCertificateKeyMissing}}},
            .exclude = {{{Tls443Completes}, {Tls444Completes}}},
            .lookAlikes =
                {{"backend-cert-wrong"_L1,
                     QT_TRANSLATE_NOOP("Causes",
                         "There the key works, but the certificate is out of date or names another server.")},
                    {"sslcert-stale-httpsys"_L1,
                        QT_TRANSLATE_NOOP("Causes",
                            "There the entry names a certificate that is no longer in the store.")}},
            .sources = {"https://techcommunity.microsoft.com/blog/iis-support-blog/377281"_L1},
        },
        {
            .id = "tls-config-mismatch"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The TLS settings of the servers do not fit together"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Protocols were switched off for one side only, or .NET was not told to use the newer ones. "
                "Since the restart that made the change effective, connections between servers or from "
                "clients fail."),
            .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn,
                Symptom::ShellDoesNotConnect, Symptom::PhonesDoNotSync, Symptom::OutlookDisconnected,
                Symptom::OwaSignInPageMissing},
            .signs = {{{Tls12Disabled}, Characteristic}, {{TlsSettingsChanged}, Characteristic},
                {{TlsHandshakeEvent}}, {{StartedAfterPolicyChange}}, {{StartedAfterRestart}},
                {{Tls443Completes, false}}, {{Tls444Completes, false}},
                {{ProxyTransportError, true, "SecureChannelFailure"_L1}}},
            .exclude = {{{Tls12Disabled, false}, {BackEndRoundTrip}}},
            .lookAlikes = {{"extended-protection-conflict"_L1,
                               QT_TRANSLATE_NOOP("Causes",
                                   "There the handshake completes and the sign-in fails with 401.")},
                {"backend-cert-unbound"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There port 444 has no certificate; the protocols are in order.")}},
            .sources =
                {"https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/TLSConfigurationCheck/"_L1},
        },
        {
            .id = "cipher-suites-2019-rtm"_L1,
            .title = QT_TRANSLATE_NOOP(
                "Causes", "The first release of Exchange 2019 left unusable cipher suites behind"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Setup of the first Exchange 2019 release put suites in front that browsers refuse for "
                "HTTP/2. Later updates do not change that."),
            .symptoms = {Symptom::OwaSignInPageMissing},
            .signs = {{{Http2SecurityRefused}, Characteristic}, {{Tls443Completes}}},
            .lookAlikes = {{"tls-config-mismatch"_L1,
                QT_TRANSLATE_NOOP(
                    "Causes", "There no common protocol is left; here only HTTP/2 is refused.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/owa-and-ecp-unavailable-users-get-security-warning"_L1},
        },
        {
            .id = "extended-protection-conflict"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "Extended Protection does not fit the way clients connect"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Windows ties each sign-in to the TLS connection it came over. A load balancer that ends TLS "
                "with another certificate, or old NTLM clients, then fail and ask for the password again and "
                "again."),
            .symptoms = {Symptom::OutlookDisconnected, Symptom::PhonesDoNotSync},
            .signs = {{{ChannelBindingRefused}, Characteristic},
                {{ExtendedProtectionSwitchedOn}, Characteristic}, {{HttpErrorStatus, true, "401"_L1}},
                {{StartedAfterUpdate}}, {{OutlookWorks, false}}},
            .lookAlikes = {{"owa-ecp-auth-mismatch"_L1,
                               QT_TRANSLATE_NOOP(
                                   "Causes", "There the sign-in fails without 0xC000035B in event 4625.")},
                {"tls-config-mismatch"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the handshake fails already.")}},
            .sources =
                {"https://microsoft.github.io/CSS-Exchange/Security/ExchangeExtendedProtectionManagement/"_L1},
        },
        {
            .id = "serialized-data-signing-broken"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "Signed PowerShell data cannot be verified"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Exchange signs the objects of the management shell with the Auth certificate. Without a "
                "valid one, or between servers of different builds, commands run but return errors or "
                "incomplete objects."),
            .scope = Scope::Organisation,
            .symptoms = {Symptom::ShellHasNoCommands, Symptom::EcpErrorAfterSignIn},
            .signs = {{{SerializedDataRejected}, Characteristic}, {{CertificateDetailsBroken}},
                {{ServerBuildsDiffer}}, {{AuthCertificateExpired}}, {{AuthCertificateMissing}},
                {{StartedAfterUpdate}}},
            .confirm = {{{SerializedDataRejected}, {AuthCertificateExpired}},
                {{SerializedDataRejected}, {AuthCertificateMissing}}},
            .lookAlikes = {{"rbac-no-role"_L1,
                               QT_TRANSLATE_NOOP(
                                   "Causes", "There commands are missing; here they return broken objects.")},
                {"auth-cert-expired"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the sign-in pages fail as well.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/plan-and-deploy/post-installation-tasks/security-best-practices/exchange-serialization-payload-sign"_L1},
        },
    };
}

} // namespace wizard
