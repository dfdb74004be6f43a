#include "wizard/evidence/words/sayings.h"

#include "wizard/evidence/words/sayingtables.h"

#include <algorithm>

namespace wizard {

std::span<const Saying> sayings()
{
    static const std::vector<Saying> all = [] {
        std::vector<Saying> joined;
        for (const auto table : {sayingTables::changes(), sayingTables::scope(), sayingTables::surfaces()})
            joined.insert(joined.end(), table.begin(), table.end());
        return joined;
    }();
    return all;
}

bool isSaid(const Saying &saying, const Words &words)
{
    const auto named = [&](const Words &kinds) { return (kinds & words).any(); };
    return std::ranges::all_of(saying.words, named) && (saying.unless & words).none();
}

} // namespace wizard
