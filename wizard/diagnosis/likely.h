#pragma once

#include "wizard/diagnosis/judge.h"

namespace wizard {

/// Whether what is held for a cause makes it likely: a characteristic sign of it that nothing outweighs.
/// What people tell needs company, a symptom or a second sign; and what they tell and what is printed by the
/// way is taken back by one sign against, or where everything that the cause would break works.
[[nodiscard]] bool isLikely(
    const Cause &cause, const Judgement &judgement, Explained explained, const View &view);

/// One saying alone ("the printer is out of paper") tells nothing of Exchange: it takes a symptom, another
/// sign or a second saying, where more than two causes share it.
[[nodiscard]] bool isPossible(const Cause &cause, const Judgement &judgement, Explained explained);

} // namespace wizard
