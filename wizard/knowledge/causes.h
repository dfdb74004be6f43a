#pragma once

#include "wizard/knowledge/cause.h"

#include <vector>

namespace wizard {

// The tables behind causes(), by area.
[[nodiscard]] std::vector<Cause> seedCauses();
[[nodiscard]] std::vector<Cause> certificateCauses();
[[nodiscard]] std::vector<Cause> accountCauses();

} // namespace wizard
