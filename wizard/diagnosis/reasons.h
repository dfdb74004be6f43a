#pragma once

#include "wizard/diagnosis/standing.h"

namespace wizard {

/// The finding that a standing amounts to: where it holds, the reasons, the most telling first, and what is
/// missing to confirm it or to rule it out.
[[nodiscard]] Finding findingOf(const Standing &standing);

} // namespace wizard
