#include "wizard/knowledge/causes.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Cause> certificateCauses()
{
    using enum Fact;
    using enum Strength;
    return {
        {
            .id = "auth-cert-missing-on-server"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The Auth certificate is missing on a server"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The organisation names an Auth certificate that this server does not have, or has without "
                "its "
                "private key. Sign-ins that this server handles end in an error page."),
            .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn, Symptom::OwaSignInLoop},
            .signs = {{{AuthCertificateMissing}, Characteristic},
                {{AuthDirectoryCertificateMissing}, Characteristic}, {{AuthNotConfigured}, Characteristic},
                {{AuthCertificateNotFoundEvent}, Characteristic}, {{HmacAssert}, Characteristic},
                {{CadataCookieFailure}}, {{TokenIssuerCrash}}, {{OneServerAffected}},
                {{OnlyThroughLoadBalancer}}, {{OutlookWorks}}, {{AuthMetadataShowsValidKey, false}}},
            .confirm = {{{AuthCertificateMissing}}, {{AuthNotConfigured}}},
            .exclude = {{{AuthCertificateMissing, false}}, {{AuthCertificateUsable}}},
            .lookAlikes = {{"auth-cert-expired"_L1,
                               QT_TRANSLATE_NOOP("Causes",
                                   "There the certificate is on the server, but past its end date.")},
                {"auth-cert-not-yet-valid"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There it was renewed hours ago and is still on its way.")}},
            .afterwards = QT_TRANSLATE_NOOP("Causes",
                "It works as soon as the certificate is imported and the two pools have restarted."),
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/administration/exchange-oauth-authentication-could-not-find-the-authorization"_L1,
                    "https://microsoft.github.io/CSS-Exchange/Admin/MonitorExchangeAuthCertificate/"_L1},
            .hasRemedy = true,
        },
        {
            .id = "auth-cert-not-yet-valid"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The new Auth certificate is not accepted yet"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The certificate was renewed a short while ago. Other servers still have to receive it, and "
                "older "
                "builds refuse it for as many hours as the server differs from UTC."),
            .scope = Scope::Organisation,
            .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn},
            .signs = {{{AuthCertificateFresh}, Characteristic}, {{HmacAssert}}, {{CadataCookieFailure}},
                {{StartedAfterCertificateChange}}, {{OutlookWorks}}},
            .confirm = {{{AuthCertificateFresh}, {AuthCertificateUsable}, {SignInFailsSinceRenewal}}},
            .exclude = {{{AuthCertificateFresh, false}}, {{AuthCertificateExpired}}, {{AuthNotConfigured}}},
            .lookAlikes = {{"auth-cert-expired"_L1,
                QT_TRANSLATE_NOOP("Causes", "There the end date has passed; here it is years away.")}},
            .afterwards = QT_TRANSLATE_NOOP("Causes",
                "Wait one hour, or as many hours as the server differs from UTC. Never renew again while you "
                "wait."),
            .sources = {"https://support.microsoft.com/help/5012779"_L1},
            .hasRemedy = true,
        },
        {
            .id = "sslcert-stale-httpsys"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "Port 444 points to a certificate that no longer exists"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Windows keeps the certificate of port 444 in HTTP.sys, apart from IIS. The entry there "
                "names a "
                "certificate that was deleted or replaced, so every connection to the back end is closed."),
            .grade = Grade::B,
            .symptoms = {Symptom::OwaBlankPage, Symptom::EcpBlankPage, Symptom::ShellDoesNotConnect,
                Symptom::PhonesDoNotSync, Symptom::OutlookDisconnected},
            .signs = {{{HttpSysHash444InStore, false}, Characteristic},
                {{HttpSysSpecificHash444InStore, false}, Characteristic},
                {{BackEndHashInStore, false}, Characteristic}, {{SslConfigurationError444}, Characteristic},
                {{Tls444Completes, false}, Characteristic}, {{BackEndRoundTrip, false}}, {{HttpSysEntry444}},
                {{ShellHandleInvalid}}, {{StartedAfterCertificateChange}}, {{Port444Open}}},
            .confirm = {{{HttpSysHash444InStore, false}}, {{HttpSysSpecificHash444InStore, false}},
                {{BackEndHashInStore, false}, {HttpSysEntry444}}},
            .exclude = {{{Tls444Completes}}, {{BackEndRoundTrip}}, {{ShellNamesBackEnd}},
                {{HttpSysEntry444, false}, {HttpSysSpecificEntry444, false}},
                {{HttpSysHash444InStore}, {HttpSysSpecificEntry444, false}}},
            .lookAlikes = {{"backend-cert-unbound"_L1,
                QT_TRANSLATE_NOOP("Causes", "There HTTP.sys has no entry for port 444 at all.")}},
            .afterwards = QT_TRANSLATE_NOOP(
                "Causes", "It works as soon as the web services have restarted, within about a minute."),
            .sources = {"https://support.microsoft.com/help/2971270"_L1,
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/exchange-security-update-issues"_L1},
            .hasRemedy = true,
        },
        {
            .id = "canary-data-corrupt"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The canary data in Active Directory are damaged"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Outlook on the web protects its requests with values that are kept in Active Directory. "
                "They cannot "
                "be read, so every page fails after the sign-in. They are made anew once they are cleared."),
            .scope = Scope::Organisation,
            .grade = Grade::B,
            .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn},
            .signs = {{{CanaryFailure}, Characteristic}, {{OwaNullReferenceHeader}}, {{HmacAssert, false}},
                {{AuthMetadataShowsValidKey}}, {{AllServersAffected}}, {{OutlookWorks}}},
            .confirm = {{{CanaryFailure}, {AuthCertificateUsable}}},
            .exclude = {{{HmacAssert}, {AuthCertificateExpired}}, {{CanaryFailure, false}}},
            .lookAlikes = {{"auth-cert-expired"_L1,
                QT_TRANSLATE_NOOP("Causes", "There event 1003 names HMACProvider instead of Canary15.")}},
            .afterwards = QT_TRANSLATE_NOOP("Causes",
                "It works after replication and a restart of the two pools on every server; everybody signs "
                "in again."),
            .hasRemedy = true,
        },
    };
}

} // namespace wizard
