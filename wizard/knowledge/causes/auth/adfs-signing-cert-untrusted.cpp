#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Tell Exchange the new signing certificate"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "An Exchange administrator with Organization Management, a local administrator of each "
            "server, and somebody who may read AD FS."),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "All web clients of this server reconnect: about a minute."),
        .waiting = QT_TRANSLATE_NOOP(
            "Remedies", "Replication of Active Directory, then the restart of IIS on each server."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "On the AD FS server: Get-AdfsCertificate -CertificateType Token-Signing. Note the "
                    "thumbprint that is primary, and export the certificate without its key (Certificate, "
                    "Details, Copy to File)."),
                QT_TRANSLATE_NOOP("Remedies",
                    "In the Exchange Management Shell: Get-OrganizationConfig | Format-List "
                    "AdfsSignCertificateThumbprints,AdfsAudienceUris,AdfsIssuer. Note it. The addresses "
                    "have to be those of the relying parties in AD FS to the letter, with the slash at the "
                    "end."),
                QT_TRANSLATE_NOOP("Remedies",
                    "On each server put the certificate into Trusted Root Certification Authorities: "
                    "Import-Certificate -FilePath adfs.cer -CertStoreLocation Cert:\\LocalMachine\\Root"),
                QT_TRANSLATE_NOOP("Remedies",
                    "Set-OrganizationConfig -AdfsSignCertificateThumbprints \"NEW\",\"OLD\", then iisreset "
                    "on each server."),
                QT_TRANSLATE_NOOP("Remedies",
                    "An error ID1044 says that AD FS encrypts the tickets: remove the encryption "
                    "certificate from the relying party in AD FS."),
                QT_TRANSLATE_NOOP("Remedies", "Sign in. Expect the mailbox."),
                QT_TRANSLATE_NOOP("Remedies",
                    "To go back: Set-OrganizationConfig with the thumbprints that you noted, and iisreset."),
            },
    };
}

} // namespace

Cause adfsSigningCertUntrusted()
{
    using enum Fact;
    return {
        .id = "adfs-signing-cert-untrusted"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Exchange does not know the signing certificate of AD FS"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "AD FS signs its tickets with a certificate that Exchange does not list or the servers "
            "do not trust, usually since AD FS renewed it. After the page of AD FS an error "
            "follows, for Outlook on the web and the admin center, on all servers."),
        .scope = Scope::Organisation,
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{StartedAfterCertificateChange}},
            },
        .exclude = {{{AdfsSignInUsed, false}}},
        .lookAlikes =
            {
                {"fips-policy"_L1, QT_TRANSLATE_NOOP("Causes", "There event 1003 names ID6037.")},
                {"auth-cert-expired"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the page and the events name HMACProvider, also without AD FS.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/clients/outlook-on-the-web/ad-fs-claims-b"_L1
                "ased-auth"_L1,
                "https://learn.microsoft.com/powershell/module/exchange/set-organizationconfig"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
