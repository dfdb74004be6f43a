#pragma once

#include "wizard/knowledge/cause.h"

#include <vector>

namespace wizard {

/// What the files of causes/<area>/ define, one each.
[[nodiscard]] std::vector<Cause> allCauses();

} // namespace wizard
