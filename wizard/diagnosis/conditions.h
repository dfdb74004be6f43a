#pragma once

#include "wizard/knowledge/cause.h"

#include <vector>

namespace wizard {

/// Every condition that a cause names: its signs, what confirms it and what rules it out.
[[nodiscard]] std::vector<Condition> conditionsOf(const Cause &cause);

} // namespace wizard
