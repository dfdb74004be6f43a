#pragma once

#include "wizard/evidence/evidence.h"

#include <QDateTime>

namespace wizard {

/// What the certificates of ports 443 and 444 say about themselves, and whether the servers agree.
[[nodiscard]] QList<Observation> deriveBindings(const Evidence &evidence, const QDateTime &now);

} // namespace wizard
