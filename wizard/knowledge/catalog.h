#pragma once

#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/remedy.h"

#include <span>

namespace wizard {

/// The knowledge as tables; look-up only. Pointers and spans live as long as the program.
[[nodiscard]] std::span<const Cause> causes();
[[nodiscard]] const Cause *causeById(QLatin1StringView id);
[[nodiscard]] std::span<const Remedy> remedies();
[[nodiscard]] const Remedy *remedyById(QLatin1StringView id);

} // namespace wizard
