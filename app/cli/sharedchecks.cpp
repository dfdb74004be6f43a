#include "app/cli/sharedchecks.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace wizard;

namespace app {
namespace {

bool isQuiet(const SharedCheck &shared)
{
    return shared.told.state == ProbeState::Good || shared.told.state == ProbeState::Skipped;
}

} // namespace

QList<SharedCheck> sharedChecks(const QList<ToldCheck> &checks)
{
    std::map<std::tuple<Check, ProbeState, QString>, qsizetype> known;
    QList<SharedCheck> shared;
    for (const ToldCheck &told : checks) {
        const QString report = told.state == ProbeState::Good ? QString() : told.report;
        const auto [place, isNew] = known.try_emplace({told.check, told.state, report}, shared.size());
        if (isNew) {
            shared.append({{told.server}, told});
            continue;
        }
        SharedCheck &first = shared[place->second];
        first.servers.append(told.server);
        if (first.told.report != told.report)
            first.told.report.clear();
    }
    std::ranges::stable_partition(shared, [](const SharedCheck &one) { return !isQuiet(one); });
    return shared;
}

} // namespace app
