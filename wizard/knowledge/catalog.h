#pragma once

#include "wizard/knowledge/cause.h"

#include <functional>
#include <span>
#include <vector>

namespace wizard {

/// The knowledge as tables; look-up only. Pointers, spans and references live as long as the program. By id:
/// the order tells nothing.
[[nodiscard]] std::span<const Cause> causes();
[[nodiscard]] const Cause *causeById(QLatin1StringView id);
/// Whether a condition of a cause names the fact with a value.
[[nodiscard]] bool isAskedByValue(Fact fact);

/// The remedies of the causes that have one.
[[nodiscard]] std::vector<std::reference_wrapper<const Remedy>> remedies();
[[nodiscard]] const Remedy *remedyById(QLatin1StringView id);

} // namespace wizard
