#include "wizard/knowledge/fact.h"

#include "wizard/knowledge/facts/facts.h"

#include <algorithm>
#include <vector>

namespace wizard {

std::span<const FactEntry> facts()
{
    static const std::vector<FactEntry> all = [] {
        std::vector<FactEntry> joined;
        for (const auto group : {Facts::reported(), Facts::claimed(), Facts::wire(), Facts::events(),
                 Facts::shell(), Facts::auth(), Facts::bindings(), Facts::services(), Facts::settings(),
                 Facts::windows(), Facts::directory(), Facts::files(), Facts::people(), Facts::derived()})
            joined.insert(joined.end(), group.begin(), group.end());
        std::ranges::sort(joined, {}, &FactEntry::fact);
        return joined;
    }();
    return all;
}

const FactEntry &entry(Fact fact)
{
    return facts()[std::size_t(fact)];
}

std::optional<Fact> factById(QLatin1StringView id)
{
    const auto all = facts();
    const auto found = std::ranges::find(all, id, &FactEntry::id);
    return found == all.end() ? std::nullopt : std::optional(found->fact);
}

bool isReported(Fact fact)
{
    return std::ranges::find(Facts::reported(), fact, &FactEntry::fact) != Facts::reported().end();
}

bool isClaimed(Fact fact)
{
    return std::ranges::find(Facts::claimed(), fact, &FactEntry::fact) != Facts::claimed().end();
}

bool isAsked(Fact fact)
{
    using enum Fact;
    static constexpr Fact known[] = {ClockSkew, AccountNameEndsWithDollar, ClientVersionSwitchHelps};
    return isReported(fact) || std::ranges::find(known, fact) != std::end(known);
}

} // namespace wizard
