#pragma once

#include "wizard/diagnosis/derivation.h"

namespace wizard {

/// What the certificates of ports 443 and 444 say about themselves, whether they are in the store, and
/// whether the servers agree.
[[nodiscard]] std::vector<Derivation> bindingDerivations();

} // namespace wizard
