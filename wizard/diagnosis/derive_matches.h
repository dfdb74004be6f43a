#pragma once

#include "wizard/diagnosis/derivation.h"

namespace wizard {

/// Facts that hold only where two observations speak of the same thing: the same certificate, the same
/// group, the same pool.
[[nodiscard]] std::vector<Derivation> matchDerivations();

} // namespace wizard
