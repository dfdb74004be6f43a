#pragma once

#include "wizard/evidence/certificate.h"

namespace support {

/// Reads just enough DER for tests of the core, which has no cryptography: thumbprint, common names and
/// dates.
[[nodiscard]] std::optional<wizard::Certificate> readDer(const QByteArray &der);

} // namespace support
