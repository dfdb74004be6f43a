#pragma once

#include "wizard/evidence/words/sayings.h"

/// Sayings by what they are about, a file each; sayings() joins them.
namespace wizard::sayingTables {

[[nodiscard]] std::span<const Saying> changes();
[[nodiscard]] std::span<const Saying> scope();
[[nodiscard]] std::span<const Saying> surfaces();

} // namespace wizard::sayingTables
