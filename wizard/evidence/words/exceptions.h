#pragma once

#include "wizard/evidence/words/clauses.h"

#include <optional>

namespace wizard {

/// "Nothing was changed, only the certificate": what was changed after all, things and states together.
/// `unchanged` says that the sentence before told that nothing was.
[[nodiscard]] std::optional<Words> changeAfterAll(
    const std::vector<Phrase> &phrases, const std::vector<Phrase> &asides, bool unchanged);

/// Whether a sentence says that nobody changed anything.
[[nodiscard]] bool saysUnchanged(const std::vector<Phrase> &asides);

} // namespace wizard
