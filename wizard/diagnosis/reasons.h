#pragma once

#include "wizard/diagnosis/standing.h"

namespace wizard {

/// The finding that a standing amounts to: where it holds, the reasons, what decides first and then the most
/// telling, and what is missing to confirm it or to rule it out.
[[nodiscard]] Finding findingOf(const Standing &standing);

} // namespace wizard
