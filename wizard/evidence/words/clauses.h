#pragma once

#include "wizard/evidence/words/lexicon.h"
#include "wizard/evidence/words/word.h"

#include <vector>

namespace wizard {

/// Things and what is said of them, in one part of a sentence. "Not" has been applied: what does not run is
/// stopped.
struct Clause {
    Words things;
    Words states;
    Words circumstances; ///< and joints
    bool tried = false; ///< tells what was tried or checked
    bool attempt = false; ///< tells what the writer did; no symptom
    bool first = false; ///< begins the sentence
};

/// What a sentence says.
struct Spoken {
    std::vector<Clause> clauses;
    std::vector<Words> onsets; ///< what stands behind "since", "after": things and states together
    Words unsaid; ///< things of which a "but" leaves open what is so: "it was in maintenance, but ..."
    bool changedNothing = false; ///< it tells that an attempt did not help
};

/// A kind of a thing is that thing.
[[nodiscard]] Words withKinds(Words things);

/// Takes phrases of a sentence apart at commas, "but" and "and", and gives each part its things: those of the
/// part before where it names none.
[[nodiscard]] Spoken clausesOf(const std::vector<Phrase> &phrases);

} // namespace wizard
