#include "wizard/evidence/words/meanings.h"

#include <algorithm>

namespace wizard {

bool holds(const Meaning &meaning, const Words &said)
{
    const auto named = [&](const Words &kinds) { return (kinds & said).any(); };
    if (!std::ranges::all_of(meaning.things, named) || (meaning.unless & said).any())
        return false;
    if (meaning.circumstance != Word::Count && !said.test(std::size_t(meaning.circumstance)))
        return false;
    return meaning.states.none() || named(meaning.states);
}

} // namespace wizard
