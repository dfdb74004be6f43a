#pragma once

#include "wizard/evidence/evidence.h"

namespace wizard {

/// Facts that hold only where two observations speak of the same thing: the same certificate, the same
/// group, the same pool.
[[nodiscard]] QList<Observation> deriveMatches(const Evidence &evidence);

} // namespace wizard
