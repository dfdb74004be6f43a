#pragma once

#include "wizard/knowledge/remedy.h"

namespace wizard {

// The steps from a new Auth certificate to the current one, and the same as lines to type.
[[nodiscard]] RemedyStep authCreateStep();
[[nodiscard]] RemedyStep authStageStep();
[[nodiscard]] RemedyStep authPublishStep();
[[nodiscard]] RemedyScript authRenewalCommands();

} // namespace wizard
