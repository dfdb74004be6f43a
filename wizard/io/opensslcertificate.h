#pragma once

#include "wizard/evidence/certificate.h"

#include <QByteArray>

#include <optional>

namespace wizard {

/// Reads one X.509 certificate in DER form with OpenSSL; empty where the bytes are not exactly one
/// certificate. This is the CertificateReader that the importers are given.
[[nodiscard]] std::optional<Certificate> readCertificate(const QByteArray &der);

} // namespace wizard
