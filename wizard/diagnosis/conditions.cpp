#include "wizard/diagnosis/conditions.h"

namespace wizard {

std::vector<Condition> conditionsOf(const Cause &cause)
{
    std::vector<Condition> all;
    for (const Sign &sign : cause.signs)
        all.push_back(sign.condition);
    for (const auto *groups : {&cause.confirm, &cause.exclude}) {
        for (const auto &group : *groups)
            all.insert(all.end(), group.begin(), group.end());
    }
    return all;
}

} // namespace wizard
