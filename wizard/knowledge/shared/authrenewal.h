#pragma once

#include "wizard/knowledge/remedy.h"

namespace wizard {

// The steps from a new Auth certificate to the current one, and the same as lines to type.
[[nodiscard]] RemedyStep authCreateStep();
[[nodiscard]] RemedyStep authStageStep();
[[nodiscard]] RemedyStep authPublishStep();
[[nodiscard]] RemedyScript authRenewalCommands();
[[nodiscard]] RemedyStep authCopyCommand();

/// What a script about the Auth certificate does. `open`: it reads first, says what fits, and asks.
[[nodiscard]] Choice authPlanChoice(const std::vector<QLatin1StringView> &plans);

} // namespace wizard
