#include "wizard/evidence/words/lexicon/languages.h"

#include <array>

namespace wizard {

std::span<const std::span<const Synonyms>> languages()
{
    static const std::array all{english(), german(), french(), spanish()};
    return all;
}

std::span<const std::span<const Synonyms>> asides()
{
    static const std::array all{englishAsides(), germanAsides(), frenchAsides(), spanishAsides()};
    return all;
}

} // namespace wizard
