#pragma once

#include "wizard/knowledge/cause.h"

#include <vector>

namespace wizard {

// The tables behind causes(), by area.
[[nodiscard]] std::vector<Cause> seedCauses();
[[nodiscard]] std::vector<Cause> certificateCauses();
[[nodiscard]] std::vector<Cause> accountCauses();
[[nodiscard]] std::vector<Cause> bindingCauses();
[[nodiscard]] std::vector<Cause> webServerCauses();
[[nodiscard]] std::vector<Cause> shellCauses();
[[nodiscard]] std::vector<Cause> permissionCauses();
[[nodiscard]] std::vector<Cause> serviceCauses();
[[nodiscard]] std::vector<Cause> phoneCauses();

} // namespace wizard
