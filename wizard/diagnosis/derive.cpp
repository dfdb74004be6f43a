#include "wizard/diagnosis/derive.h"

#include "wizard/diagnosis/derivation.h"
#include "wizard/diagnosis/derive_auth.h"

#include <algorithm>
#include <optional>

namespace wizard {
namespace {

bool hasOwnInputs(const Derivation &derivation, const View &view)
{
    const auto isOwn = [&](Fact fact) { return view.hasOwn(fact); };
    return std::ranges::any_of(derivation.also, isOwn)
        || std::ranges::any_of(derivation.inputs,
            [&](const std::vector<Fact> &group) { return std::ranges::any_of(group, isOwn); });
}

void addForServers(const Derivation &derivation, const Given &given, Evidence &whole)
{
    std::optional<QList<Observation>> shared;
    for (const View &view : given.servers) {
        const bool own = hasOwnInputs(derivation, view);
        if (!own && !shared)
            shared = derivation.forServer(view, given);
        QList<Observation> derived = own ? derivation.forServer(view, given) : *shared;
        for (Observation &observation : derived) {
            observation.subject.server = view.subject().server;
            whole.add(std::move(observation));
        }
    }
}

} // namespace

Evidence derive(const Evidence &evidence, const QDateTime &now)
{
    Given given{evidence, now, View(evidence), View::ofServers(evidence), {}};
    setAuthCertificate(given);

    Evidence whole = evidence;
    for (const Derivation &derivation : derivations()) {
        if (derivation.forAll)
            whole.add(derivation.forAll(given));
        else
            addForServers(derivation, given, whole);
    }
    return whole;
}

} // namespace wizard
