#pragma once

#include "wizard/evidence/words/lexicon.h"
#include "wizard/evidence/words/word.h"

#include <span>

namespace wizard {

/// The states among them.
[[nodiscard]] Words statesIn(const Words &words);
[[nodiscard]] Words thingsIn(const Words &words);
/// What an administrator does to a server.
[[nodiscard]] const Words &doings();
/// "Not running" is stopped, "not selected" is missing; a state without an opposite says nothing.
[[nodiscard]] Words opposites(const Words &states);

/// What the phrases of a part of a sentence say of its things, with each "not" given to the state that it
/// belongs to. "No certificate" says that it is missing.
[[nodiscard]] Words saidStates(std::span<const Phrase> part);

/// A "not" that belongs to no state: "Outlook works, OWA not".
[[nodiscard]] bool deniesWithoutState(std::span<const Phrase> part);

} // namespace wizard
