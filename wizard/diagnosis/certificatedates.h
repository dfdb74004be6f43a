#pragma once

#include "wizard/evidence/evidence.h"

namespace wizard {

/// Whether a date of a certificate lies before an instant. The date is the same wherever the certificate
/// lies, so any server's listing will do; where listings disagree nobody knows.
[[nodiscard]] Truth isBefore(
    const Evidence &evidence, Fact date, const Thumbprint &thumbprint, const QDateTime &moment);

} // namespace wizard
