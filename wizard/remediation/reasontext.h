#pragma once

#include "wizard/diagnosis/finding.h"

namespace wizard {

/// What was observed and where, in English whatever the language of the program, so that the same case gives
/// the same script. Not yet fit for a comment, see commentText().
[[nodiscard]] QString plainEnglish(const Reason &reason);

} // namespace wizard
