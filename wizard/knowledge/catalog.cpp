#include "wizard/knowledge/catalog.h"

#include "wizard/knowledge/causes.h"

#include <algorithm>

namespace wizard {

std::span<const Cause> causes()
{
    static const std::vector<Cause> all = [] {
        std::vector<Cause> joined = seedCauses();
        for (auto &&area : {certificateCauses(), accountCauses(), bindingCauses(), webServerCauses(),
                 shellCauses(), permissionCauses(), serviceCauses(), phoneCauses()})
            joined.insert(joined.end(), area.begin(), area.end());
        return joined;
    }();
    return all;
}

const Cause *causeById(QLatin1StringView id)
{
    const auto all = causes();
    const auto found = std::ranges::find(all, id, &Cause::id);
    return found == all.end() ? nullptr : &*found;
}

} // namespace wizard
