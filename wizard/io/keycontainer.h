#pragma once

#include "wizard/evidence/certificatefile.h"
#include "wizard/io/secret.h"

#include <openssl/types.h>

#include <optional>

namespace wizard {

/// The certificates of a PKCS #12 container (.pfx, .p12), and which of them has a key; the keys stay
/// encrypted. Empty where it is none.
[[nodiscard]] std::optional<CertificateFile> readKeyContainer(const QByteArray &der, const Secret &password);

[[nodiscard]] QByteArray encoded(X509 *certificate);

} // namespace wizard
