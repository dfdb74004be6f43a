#pragma once

#include "wizard/evidence/words/plainwords.h"
#include "wizard/evidence/words/understanding.h"

#include <vector>

namespace wizard {

/// Some asides tell that an outage is over. They do not where they are denied or asked; a word such as
/// "solved" does where it stands by itself: "Solved: the disk was full."
void weighRemarks(Heard &heard, const std::vector<PlainWord> &words);

} // namespace wizard
