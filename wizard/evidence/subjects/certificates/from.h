#pragma once

#include "wizard/evidence/subjects/certificates/certificates.h"

namespace wizard {

[[nodiscard]] StoredCertificate storedCertificate(const Certificate &certificate);

/// The server that a certificate came from, out of its properties Identity and PSComputerName.
[[nodiscard]] ServerName serverIn(const QString &identity, const QString &computer);

/// "IP.WS.." of a table and "IMAP, POP, IIS, SMTP" of a list, in the long form; empty where nothing is
/// written.
[[nodiscard]] std::optional<QStringList> servicesIn(const QString &written);

/// Get-ExchangeCertificate, as a list or as a table, and the text form of X509Certificate2.
[[nodiscard]] QList<Recognition> certificatesFromPaste(const Paste &paste);
/// Where a private key is stored, as certutil and PowerShell print it.
[[nodiscard]] QList<Recognition> keyProvidersFromPaste(const Paste &paste);
/// The output of openssl s_client and x509.
[[nodiscard]] QList<Recognition> fingerprintsFromPaste(const Paste &paste);
[[nodiscard]] QList<Recognition> certificatesFromClixml(ClixmlFile &file);
/// The part "certificates".
[[nodiscard]] QList<Recognition> certificatesFromCollector(CollectorFile &file);
/// The text that HealthChecker shows.
[[nodiscard]] QList<Recognition> certificatesFromReport(const Paste &paste);
/// The report of HealthChecker.
[[nodiscard]] QList<Recognition> certificatesFromHealthChecker(HealthCheckerReport &report);

} // namespace wizard
