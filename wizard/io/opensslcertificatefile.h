#pragma once

#include "wizard/evidence/certificatefile.h"
#include "wizard/io/secret.h"

namespace wizard {

/// Reads a file of certificates with OpenSSL: DER, PEM, PKCS #7 and PKCS #12. Private keys are never
/// decrypted. This is the CertificateFileReader that the importers are given.
[[nodiscard]] CertificateFile readCertificateFile(const QByteArray &bytes, const Secret &password);

} // namespace wizard
