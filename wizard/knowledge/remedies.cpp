#include "wizard/knowledge/remedies.h"

#include "wizard/knowledge/catalog.h"

#include <algorithm>

namespace wizard {

std::span<const Remedy> remedies()
{
    static const std::vector<Remedy> all = [] {
        std::vector<Remedy> joined = authCertificateRemedies();
        for (auto &&area : {bindingRemedies(), directoryRemedies(), fileRemedies(), accountRemedies()})
            joined.insert(joined.end(), area.begin(), area.end());
        return joined;
    }();
    return all;
}

const Remedy *remedyById(QLatin1StringView id)
{
    const auto all = remedies();
    const auto found = std::ranges::find(all, id, &Remedy::id);
    return found == all.end() ? nullptr : &*found;
}

} // namespace wizard
