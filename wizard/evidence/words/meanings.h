#pragma once

#include "wizard/evidence/words/word.h"
#include "wizard/knowledge/fact.h"
#include "wizard/knowledge/symptom.h"

#include <span>
#include <variant>
#include <vector>

namespace wizard {

/// What a clause means that names these things in one of these states.
struct Meaning {
    std::variant<Fact, Symptom> says;
    std::vector<Words> things = {}; ///< of each set at least one
    Words states = {}; ///< at least one; none: whatever is said of the things
    Words unless = {}; ///< none of these stands in the clause
    Word circumstance = Word::Count; ///< must stand in the clause, unless it is Count
    bool holds = true; ///< false: the fact is denied
    bool evenTried = false; ///< counts although somebody tells it as an attempt
};

/// Facts that a clause tells.
[[nodiscard]] std::span<const Meaning> claimMeanings();
/// How it began: facts that words behind "since" tell.
[[nodiscard]] std::span<const Meaning> onsetMeanings();
/// Who and what is affected and what still works.
[[nodiscard]] std::span<const Meaning> scopeMeanings();
/// Symptoms of a thing that the clause names.
[[nodiscard]] std::span<const Meaning> symptomMeanings();

/// The symptoms of a page in both places where a browser shows it.
struct PageMeaning {
    Words states;
    Symptom owa;
    Symptom adminCenter;
    bool needsName = false; ///< says nothing where no page is named
};

[[nodiscard]] std::span<const PageMeaning> pageMeanings();

[[nodiscard]] bool holds(const Meaning &meaning, const Words &said);

} // namespace wizard
