#include "wizard/knowledge/facts/facts.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const FactEntry> Facts::derived()
{
    using enum Fact;
    using enum SubjectKind;
    static constexpr FactEntry rows[] = {
        {AuthCertificateExpired, "auth-certificate-expired"_L1, Organisation,
            QT_TR_NOOP("The current Auth certificate %1 is past its end date"),
            QT_TR_NOOP("The current Auth certificate %1 is not past its end date"),
            QT_TR_NOOP("Run the command in an elevated Exchange Management Shell"),
            "(Get-AuthConfig).CurrentCertificateThumbprint | Get-ExchangeCertificate | Format-List "
            "Thumbprint,NotBefore,NotAfter,HasPrivateKey",
            Holds::CertificateDate},
        {AuthCertificateMissing, "auth-certificate-missing"_L1, Server,
            QT_TR_NOOP("The current Auth certificate %1 is missing or has no private key here"),
            QT_TR_NOOP("The current Auth certificate %1 is here with its key"),
            QT_TR_NOOP("Run the command for each server"),
            "Get-ExchangeCertificate -Server SERVER -Thumbprint "
            "(Get-AuthConfig).CurrentCertificateThumbprint | Format-List Thumbprint,NotAfter,HasPrivateKey",
            Holds::Thumbprint},
        {AuthCertificateUsable, "auth-certificate-usable"_L1, Server,
            QT_TR_NOOP("The current Auth certificate is here, in date and has its key"),
            QT_TR_NOOP("The current Auth certificate cannot be used here"),
            QT_TR_NOOP("Run the command for each server"),
            "Get-ExchangeCertificate -Server SERVER -Thumbprint "
            "(Get-AuthConfig).CurrentCertificateThumbprint | Format-List "
            "Thumbprint,NotBefore,NotAfter,HasPrivateKey"},
        {AuthCertificateFresh, "auth-certificate-fresh"_L1, Organisation,
            QT_TR_NOOP("The current Auth certificate is so new that servers may still refuse it (valid "
                       "from %1)"),
            QT_TR_NOOP("The current Auth certificate has been valid long enough (from %1)"),
            QT_TR_NOOP("Read NotBefore of the current Auth certificate"), nullptr, Holds::Instant},
        {AuthNamedCertificateExpired, "auth-named-certificate-expired"_L1, Certificate,
            QT_TR_NOOP("A certificate with the name of the Auth certificate has expired; whether it is the "
                       "current one is not known"),
            QT_TR_NOOP("No certificate with the name of the Auth certificate has expired"),
            QT_TR_NOOP("Read which certificate is current"), "Get-AuthConfig | Format-List *Thumbprint*",
            Holds::Thumbprint},
        {AuthDirectoryCertificateExpired, "auth-directory-certificate-expired"_L1, Certificate,
            QT_TR_NOOP("The Auth certificate that the directory seems to name has expired (%1)"),
            QT_TR_NOOP("The Auth certificate that the directory seems to name is in date (%1)"),
            QT_TR_NOOP("Read which certificate is current"), "Get-AuthConfig | Format-List *Thumbprint*",
            Holds::CertificateDate},
        {AuthDirectoryCertificateMissing, "auth-directory-certificate-missing"_L1, Server,
            QT_TR_NOOP("The Auth certificate that the directory seems to name is missing here or has no key"),
            QT_TR_NOOP("The Auth certificate that the directory seems to name is here"),
            QT_TR_NOOP("Read which certificate is current"), "Get-AuthConfig | Format-List *Thumbprint*",
            Holds::Thumbprint},
        {AuthNotConfigured, "auth-not-configured"_L1, Organisation,
            QT_TR_NOOP("No current Auth certificate is configured"),
            QT_TR_NOOP("A current Auth certificate is configured"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell"),
            "Get-AuthConfig | Format-List *Thumbprint*", Holds::Thumbprint},
        {BackEndHashInStore, "back-end-hash-in-store"_L1, Server,
            QT_TR_NOOP("The certificate of the 444 binding is in the store"),
            QT_TR_NOOP("The certificate of the 444 binding (%1) is not in the store"),
            QT_TR_NOOP("List the certificates of the server and the 444 binding"), nullptr,
            Holds::Thumbprint},
        {HttpSysHash444InStore, "httpsys-hash-444-in-store"_L1, Server,
            QT_TR_NOOP("The certificate that HTTP.sys has for port 444 is in the store"),
            QT_TR_NOOP("The certificate that HTTP.sys has for port 444 (%1) is not in the store"),
            QT_TR_NOOP("List the certificates of the server and run netsh http show sslcert"), nullptr,
            Holds::Thumbprint},
        {HttpSysSpecificHash444InStore, "httpsys-specific-hash-444-in-store"_L1, Server,
            QT_TR_NOOP("The certificate of the more specific entry for port 444 is in the store"),
            QT_TR_NOOP("The certificate of the more specific entry for port 444 (%1) is not in the store"),
            QT_TR_NOOP("List the certificates of the server and run netsh http show sslcert"), nullptr,
            Holds::EndpointCertificate},
        {HttpSysHash443InStore, "httpsys-hash-443-in-store"_L1, Server,
            QT_TR_NOOP("The certificate that HTTP.sys has for port 443 is in the store"),
            QT_TR_NOOP("The certificate that HTTP.sys has for port 443 (%1) is not in the store"),
            QT_TR_NOOP("List the certificates of the server and run netsh http show sslcert"), nullptr,
            Holds::Thumbprint},
        {FrontEndCertificateExpired, "front-end-certificate-expired"_L1, Server,
            QT_TR_NOOP("The certificate of port 443 is past its end date"),
            QT_TR_NOOP("The certificate of port 443 is in date"),
            QT_TR_NOOP("Read the end date of the certificate that port 443 presents"), nullptr,
            Holds::Instant},
        {BackEndCertificateExpired, "back-end-certificate-expired"_L1, Server,
            QT_TR_NOOP("The certificate of port 444 is past its end date"),
            QT_TR_NOOP("The certificate of port 444 is in date"),
            QT_TR_NOOP("Read the end date of the certificate that port 444 presents"), nullptr,
            Holds::Instant},
        {BoundCertificateKeyMissing, "bound-certificate-key-missing"_L1, Server,
            QT_TR_NOOP("A bound certificate has no private key: %1"),
            QT_TR_NOOP("The bound certificates have their private keys"),
            QT_TR_NOOP("List the certificates of the server and its bindings"), nullptr, Holds::Thumbprint},
        {FrontEndCertificatesDiffer, "front-end-certificates-differ"_L1, Organisation,
            QT_TR_NOOP("The servers present different certificates on port 443"),
            QT_TR_NOOP("The servers present the same certificate on port 443"),
            QT_TR_NOOP("Compare the certificates of all servers behind the load balancer")},
        {ServerBuildsDiffer, "server-builds-differ"_L1, Organisation,
            QT_TR_NOOP("The servers run different builds"), QT_TR_NOOP("The servers run the same build"),
            QT_TR_NOOP("Compare the builds of all servers behind the load balancer")},
        {FrontEndKeyIsCsp, "front-end-key-is-csp"_L1, Server,
            QT_TR_NOOP("The key of the certificate on port 443 is in a provider that Exchange can use"),
            QT_TR_NOOP("The key of the certificate on port 443 is in a CNG key store that the sign-in "
                       "cannot use"),
            QT_TR_NOOP("Run the command with the hash that netsh http show sslcert prints for 0.0.0.0:443, "
                       "and paste both"),
            "certutil -store my THUMBPRINT"},
        {FrontEndKeyMayBeCng, "front-end-key-may-be-cng"_L1, Server,
            QT_TR_NOOP("A private key is in a CNG key store; the certificate of port 443 may be its own"),
            QT_TR_NOOP("The keys in CNG key stores belong to other certificates than that of port 443"),
            QT_TR_NOOP("Run the command with the hash that netsh http show sslcert prints for 0.0.0.0:443, "
                       "and paste both"),
            "certutil -store my THUMBPRINT"},
        {DeniedGroupInToken, "denied-group-in-token"_L1, Server,
            QT_TR_NOOP("The computer is in a group with the Deny: %1"),
            QT_TR_NOOP("The computer is in no group with the Deny"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell of a server that works"),
            "Get-ADPermission -Identity (Get-ExchangeServer SERVER).DistinguishedName | Where-Object "
            "{($_.ExtendedRights -like 'ms-Exch-EPI-Token-Serialization') -and ($_.Deny -like 'True')} | "
            "Format-Table -AutoSize User,ExtendedRights"},
        {SignInFailsSinceRenewal, "sign-in-fails-since-renewal"_L1, Server,
            QT_TR_NOOP("Sign-ins fail although the Auth certificate was renewed"),
            QT_TR_NOOP("The failures are older than the current Auth certificate"),
            QT_TR_NOOP("Look for event 1003 that is newer than the Auth certificate")},
        {StoppedPoolAnswers503, "stopped-pool-answers-503"_L1, Server,
            QT_TR_NOOP("The pool of the page that answers 503 is stopped: %1"),
            QT_TR_NOOP("Another pool is stopped than that of the page that answers 503"),
            QT_TR_NOOP("Run the command in Windows PowerShell as administrator"),
            "Get-ChildItem IIS:\\AppPools"},
    };
    static_assert(areAll(rows, AuthCertificateExpired, Count));
    return rows;
}

} // namespace wizard
