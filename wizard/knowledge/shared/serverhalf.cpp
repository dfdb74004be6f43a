#include "wizard/knowledge/shared/serverhalf.h"

namespace wizard {

std::vector<Condition> serverHalf()
{
    using enum Fact;
    return {{SignInPageOpens}, {BackEndRoundTrip}, {AuthMetadataShowsValidKey}};
}

std::vector<std::vector<Condition>> provedOutside(const std::vector<QLatin1StringView> &messages)
{
    std::vector<std::vector<Condition>> groups;
    for (const QLatin1StringView message : messages) {
        std::vector<Condition> group = serverHalf();
        group.insert(group.begin(), {Fact::MessageSeen, true, message});
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace wizard
