#pragma once

#include "wizard/knowledge/remedy.h"

namespace wizard {

// Choices that several remedies offer, worded once.
[[nodiscard]] Choice serverChoice();
[[nodiscard]] Choice recycleChoice();
[[nodiscard]] Choice otherServersChoice();
[[nodiscard]] Choice neighbourChoice();
[[nodiscard]] Choice breakGlassChoice();
[[nodiscard]] Choice ignoreUnreachableChoice();

/// The same, all of them: names that may be given to any remedy.
[[nodiscard]] std::vector<Choice> commonChoices();

} // namespace wizard
