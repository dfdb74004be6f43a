#pragma once

#include "wizard/evidence/forms/reader.h"

namespace wizard {

/// What people say in their own words, in the languages of the lexicon. It ranks causes and confirms none.
[[nodiscard]] Reader ownWords();

/// So much of a sentence names it: Recognition::what.
inline constexpr qsizetype shownOfSentence = 60;

/// The same, with what it costs: how often something was looked up.
[[nodiscard]] QList<Recognition> recogniseWords(const PastedText &text, qsizetype &steps);

} // namespace wizard
