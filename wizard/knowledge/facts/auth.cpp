#include "wizard/knowledge/facts/facts.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const FactEntry> Facts::auth()
{
    using enum Fact;
    using enum SubjectKind;
    static constexpr FactEntry rows[] = {
        {AuthConfigRead, "auth-config-read"_L1, Organisation, QT_TR_NOOP("The Auth configuration was read"),
            QT_TR_NOOP("The Auth configuration could not be read"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell"),
            "Get-AuthConfig | Format-List *Thumbprint*,*EffectiveDate*"},
        {AuthCurrentThumbprint, "auth-current-thumbprint"_L1, Organisation,
            QT_TR_NOOP("The current Auth certificate is %1"),
            QT_TR_NOOP("No current Auth certificate is configured"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell"),
            "Get-AuthConfig | Format-List *Thumbprint*,*EffectiveDate*", Holds::Thumbprint},
        {AuthPreviousThumbprint, "auth-previous-thumbprint"_L1, Organisation,
            QT_TR_NOOP("The previous Auth certificate is %1"),
            QT_TR_NOOP("There is no previous Auth certificate"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell"),
            "Get-AuthConfig | Format-List *Thumbprint*,*EffectiveDate*", Holds::Thumbprint},
        {AuthNextThumbprint, "auth-next-thumbprint"_L1, Organisation,
            QT_TR_NOOP("The next Auth certificate is %1"), QT_TR_NOOP("No next Auth certificate is staged"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell"),
            "Get-AuthConfig | Format-List *Thumbprint*,*EffectiveDate*", Holds::Thumbprint},
        {AuthNextEffectiveDate, "auth-next-effective-date"_L1, Organisation,
            QT_TR_NOOP("The next Auth certificate takes effect on %1"),
            QT_TR_NOOP("No date is set for a next Auth certificate"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell"),
            "Get-AuthConfig | Format-List *Thumbprint*,*EffectiveDate*", Holds::Instant},
        {AuthThumbprintInDirectory, "auth-thumbprint-in-directory"_L1, Organisation,
            QT_TR_NOOP("The directory seems to name %1 as the current Auth certificate"),
            QT_TR_NOOP("The directory seems to name no current Auth certificate"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell"),
            "Get-AuthConfig | Format-List *Thumbprint*,*EffectiveDate*", Holds::Thumbprint},
        {CertificatePresent, "certificate-present"_L1, Certificate,
            QT_TR_NOOP("The certificate is on the server"),
            QT_TR_NOOP("The certificate is not on the server"),
            QT_TR_NOOP("Run the command in an elevated Exchange Management Shell"),
            "Get-ExchangeCertificate -Server SERVER | Format-List "
            "Thumbprint,Subject,NotBefore,NotAfter,HasPrivateKey,Services,Status"},
        {CertificateSubject, "certificate-subject"_L1, Certificate,
            QT_TR_NOOP("The certificate is issued to %1"), QT_TR_NOOP("The certificate has no subject"),
            QT_TR_NOOP("List the certificates of the server")},
        {CertificateNotBefore, "certificate-not-before"_L1, Certificate,
            QT_TR_NOOP("The certificate is valid from %1"), QT_TR_NOOP("The certificate has no start date"),
            QT_TR_NOOP("List the certificates of the server"), nullptr, Holds::Instant},
        {CertificateNotAfter, "certificate-not-after"_L1, Certificate,
            QT_TR_NOOP("The certificate is valid until %1"), QT_TR_NOOP("The certificate has no end date"),
            QT_TR_NOOP("List the certificates of the server"), nullptr, Holds::Instant},
        {CertificateHasPrivateKey, "certificate-has-private-key"_L1, Certificate,
            QT_TR_NOOP("The certificate has its private key"),
            QT_TR_NOOP("The certificate has no private key on this server"),
            QT_TR_NOOP("List the certificates of the server")},
        {CertificateKeyIsCsp, "certificate-key-is-csp"_L1, Certificate,
            QT_TR_NOOP("The private key is in a provider that Exchange can use"),
            QT_TR_NOOP("The private key is in a CNG key store that Exchange cannot use here"),
            QT_TR_NOOP("Run the command on the server"), "certutil -store my THUMBPRINT"},
        {CertificateServices, "certificate-services"_L1, Certificate,
            QT_TR_NOOP("The certificate is assigned to %1"),
            QT_TR_NOOP("The certificate is assigned to no service"),
            QT_TR_NOOP("List the certificates of the server")},
        {CertificateNames, "certificate-names"_L1, Certificate, QT_TR_NOOP("The certificate is good for %1"),
            QT_TR_NOOP("The certificate names no server"), QT_TR_NOOP("List the certificates of the server")},
        {CertificateListComplete, "certificate-list-complete"_L1, Server,
            QT_TR_NOOP("All certificates of the server were listed"),
            QT_TR_NOOP("Not all certificates of the server were listed"),
            QT_TR_NOOP("List the certificates of the server")},
        {CertificateDetailsBroken, "certificate-details-broken"_L1, Server,
            QT_TR_NOOP("The certificate objects arrived without their details"),
            QT_TR_NOOP("The certificate objects are complete"), QT_TR_NOOP("Export the certificates again")},
        {InternalTransportThumbprint, "internal-transport-thumbprint"_L1, Server,
            QT_TR_NOOP("The internal transport certificate is %1"),
            QT_TR_NOOP("No internal transport certificate is set"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell"),
            "Get-TransportService SERVER | Format-List InternalTransportCertificateThumbprint",
            Holds::Thumbprint},
        {HybridConfigured, "hybrid-configured"_L1, Organisation,
            QT_TR_NOOP("The organisation is connected to Exchange Online"),
            QT_TR_NOOP("The organisation is not connected to Exchange Online"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell"), "Get-HybridConfiguration"},
        {UtcOffsetHours, "utc-offset-hours"_L1, Server, QT_TR_NOOP("The server's clock is %1 hours from UTC"),
            QT_TR_NOOP("The server's time zone is not known"),
            QT_TR_NOOP("Read the time zone of the server")},
    };
    static_assert(areAll(rows, AuthConfigRead, BackEndBindingPresent));
    return rows;
}

} // namespace wizard
