#pragma once

#include "wizard/evidence/evidence.h"

#include <QDateTime>

namespace wizard {

/// In what state the organisation's Auth certificate is, as a whole and on each server that was listed.
[[nodiscard]] QList<Observation> deriveAuthCertificate(const Evidence &evidence, const QDateTime &now);

} // namespace wizard
