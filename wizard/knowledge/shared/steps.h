#pragma once

#include "wizard/knowledge/remedy.h"

namespace wizard {

// Steps that several remedies take, worded once, and the rights that they need.
[[nodiscard]] RemedyStep authCheckStep();
[[nodiscard]] RemedyStep authCopyStep();
[[nodiscard]] RemedyStep authRecycleStep();
[[nodiscard]] RemedyStep authVerifyStep();
[[nodiscard]] RemedyStep directoryCheckStep();
[[nodiscard]] RemedyStep filesCheckStep();

[[nodiscard]] const char *exchangeRights();
[[nodiscard]] const char *directoryRights();

} // namespace wizard
