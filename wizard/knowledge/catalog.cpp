#include "wizard/knowledge/catalog.h"

#include "wizard/knowledge/allcauses.h"
#include "wizard/knowledge/sayings.h"
#include "wizard/knowledge/vocabulary.h"

#include <algorithm>
#include <bitset>
#include <ranges>

namespace wizard {
namespace {

std::vector<Cause> readCauses()
{
    std::vector<Cause> all = allCauses();
    for (Cause &cause : all) {
        if (cause.remedy)
            cause.remedy->id = cause.id;
    }
    addVocabulary(all);
    addSayings(all);
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

bool isAskedByValue(Fact fact)
{
    static const std::bitset<std::size_t(Fact::Count) + 1> asked = [] {
        std::bitset<std::size_t(Fact::Count) + 1> found;
        const auto look = [&](const Condition &condition) {
            if (!condition.value.isEmpty())
                found.set(std::size_t(condition.fact));
        };
        for (const Cause &cause : causes()) {
            for (const Sign &sign : cause.signs)
                look(sign.condition);
            for (const auto *groups : {&cause.confirm, &cause.exclude})
                std::ranges::for_each(*groups | std::views::join, look);
        }
        return found;
    }();
    return asked[std::size_t(fact)];
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
