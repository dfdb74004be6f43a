#include "wizard/knowledge/catalog.h"

#include "wizard/knowledge/allcauses.h"

#include <algorithm>

namespace wizard {
namespace {

std::vector<Cause> readCauses()
{
    std::vector<Cause> all = allCauses();
    for (Cause &cause : all) {
        if (cause.remedy)
            cause.remedy->id = cause.id;
    }
    std::ranges::sort(all, {}, &Cause::id);
    return all;
}

} // namespace

std::span<const Cause> causes()
{
    static const std::vector<Cause> all = readCauses();
    return all;
}

const Cause *causeById(QLatin1StringView id)
{
    const auto all = causes();
    const auto found = std::ranges::find(all, id, &Cause::id);
    return found == all.end() ? nullptr : &*found;
}

std::vector<std::reference_wrapper<const Remedy>> remedies()
{
    std::vector<std::reference_wrapper<const Remedy>> all;
    for (const Cause &cause : causes()) {
        if (cause.remedy)
            all.push_back(*cause.remedy);
    }
    return all;
}

const Remedy *remedyById(QLatin1StringView id)
{
    const Cause *cause = causeById(id);
    return cause && cause->remedy ? &*cause->remedy : nullptr;
}

} // namespace wizard
