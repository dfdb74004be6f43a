#include "wizard/diagnosis/contradiction.h"

#include "wizard/diagnosis/view.h"
#include "wizard/evidence/agreement.h"

#include <optional>

namespace wizard {
namespace {

/// Certificates and accounts are things of their own, and so are the pools and databases that a value names.
bool isAboutTheSame(const Observation &one, const Observation &other)
{
    return one.subject.certificate == other.subject.certificate
        && one.subject.account.compare(other.subject.account, Qt::CaseInsensitive) == 0
        && (one.value.isEmpty() || other.value.isEmpty() || one.value == other.value);
}

std::optional<Contradiction> contradictionIn(const Observations &all)
{
    for (const Observation &one : all) {
        if (one.truth != Truth::Yes)
            continue;
        Agreement together;
        const Observation *contrary = nullptr;
        for (const Observation &other : all) {
            if (!isAboutTheSame(one, other))
                continue;
            together.add(other);
            if (other.truth == Truth::No && !contrary)
                contrary = &other;
        }
        if (contrary)
            return together.truth() == Truth::Unknown ? std::optional(Contradiction{one, *contrary})
                                                      : std::nullopt;
    }
    return {};
}

} // namespace

QList<Contradiction> contradictionsIn(const Evidence &evidence)
{
    QList<Contradiction> found;
    bool first = true;
    for (const View &view : View::ofServers(evidence)) {
        for (const FactEntry &entry : facts()) {
            // What names no server is the same for all of them.
            if (view.truth(entry.fact) != Truth::Unknown || !(first || view.hasOwn(entry.fact)))
                continue;
            if (const auto one = contradictionIn(view.of(entry.fact)))
                found.append(*one);
        }
        first = false;
    }
    return found;
}

} // namespace wizard
