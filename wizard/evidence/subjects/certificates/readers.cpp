#include "wizard/evidence/subjects/certificates/from.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> certificateReaders()
{
    using enum Fact;
    using enum Says;
    return {
        {"certificates"_L1, QT_TRANSLATE_NOOP("Readers", "Output of Get-ExchangeCertificate"),
            {CertificatePresent, {CertificateSubject, Yes}, {CertificateNotBefore, Yes},
                {CertificateNotAfter, Yes}, {CertificateNames, Yes}, CertificateHasPrivateKey,
                CertificateServices, {CertificateListComplete, Yes}, {ShellAuthCertificateListedBlank, Yes}},
            certificatesFromPaste},
        {"key-providers"_L1, QT_TRANSLATE_NOOP("Readers", "Where a private key is stored"),
            {CertificateKeyIsCsp}, keyProvidersFromPaste},
        {"fingerprints"_L1, QT_TRANSLATE_NOOP("Readers", "Fingerprints of certificates, printed by openssl"),
            {{CertificatesReportedDifferent, Yes}}, fingerprintsFromPaste},
        {"exported-certificates"_L1, QT_TRANSLATE_NOOP("Readers", "Exported certificates"),
            {{CertificatePresent, Yes}, {CertificateSubject, Yes}, {CertificateNotBefore, Yes},
                {CertificateNotAfter, Yes}, {CertificateNames, Yes}, CertificateHasPrivateKey,
                CertificateServices, {CertificateDetailsBroken, Yes}, {CertificateListComplete, Yes}},
            certificatesFromClixml},
        {"collector-certificates"_L1, QT_TRANSLATE_NOOP("Readers", "Certificates, read by the collector"),
            {{CertificatePresent, Yes}, {CertificateSubject, Yes}, {CertificateNotBefore, Yes},
                {CertificateNotAfter, Yes}, {CertificateNames, Yes}, CertificateHasPrivateKey,
                CertificateKeyIsCsp, {CertificateListComplete, Yes}},
            certificatesFromCollector},
        {"report-certificates"_L1, QT_TRANSLATE_NOOP("Readers", "Certificates in the text of HealthChecker"),
            {{CertificatePresent, Yes}, CertificateServices}, certificatesFromReport},
        {"healthchecker-certificates"_L1, QT_TRANSLATE_NOOP("Readers", "Certificates, read by HealthChecker"),
            {{CertificatePresent, Yes}, {CertificateSubject, Yes}, {CertificateNotBefore, Yes},
                {CertificateNotAfter, Yes}, {CertificateNames, Yes}, CertificateServices,
                {CertificateListComplete, Yes}},
            certificatesFromHealthChecker},
    };
}

} // namespace wizard
