#pragma once

#include "wizard/evidence/words/word.h"

#include <QLatin1StringView>

#include <span>
#include <vector>

namespace wizard {

/// Something that people tell and that points to causes. It is said where a sentence holds a word of each
/// set, in any order.
struct Saying {
    QLatin1StringView id; ///< readable; profiles (knowledge/sayings.h) name it
    std::vector<Words> words;
    Words unless = {}; ///< none of these stands there
    bool together = false; ///< the words stand in one clause: "OWA fails, Outlook works"
};

/// All sayings; some ids have several rows.
[[nodiscard]] std::span<const Saying> sayings();

[[nodiscard]] bool isSaid(const Saying &saying, const Words &words);

} // namespace wizard
