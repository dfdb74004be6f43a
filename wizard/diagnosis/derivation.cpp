#include "wizard/diagnosis/derivation.h"

#include "wizard/diagnosis/derive_auth.h"
#include "wizard/diagnosis/derive_bindings.h"
#include "wizard/diagnosis/derive_matches.h"

#include <algorithm>

namespace wizard {
namespace {

void addUnknown(const Derivation &derivation, const View &view, QList<Fact> &unknown)
{
    for (const std::vector<Fact> &group : derivation.inputs) {
        const bool known =
            std::ranges::any_of(group, [&](Fact fact) { return view.truth(fact) != Truth::Unknown; });
        if (!known && !unknown.contains(group.front()))
            unknown.append(group.front());
    }
}

} // namespace

std::span<const Derivation> derivations()
{
    static const std::vector<Derivation> all = [] {
        std::vector<Derivation> joined = authDerivations();
        for (auto &&more : {bindingDerivations(), matchDerivations()})
            joined.insert(joined.end(), more.begin(), more.end());
        return joined;
    }();
    return all;
}

const Derivation *derivationOf(Fact fact)
{
    static const std::vector<const Derivation *> byFact = [] {
        std::vector<const Derivation *> table(std::size_t(Fact::Count) + 1);
        for (const Derivation &one : derivations())
            table[std::size_t(one.fact)] = &one;
        return table;
    }();
    return byFact[std::size_t(fact)];
}

QList<Fact> inputsOf(Fact fact)
{
    const Derivation *derivation = derivationOf(fact);
    if (!derivation)
        return {fact};
    QList<Fact> inputs;
    for (const std::vector<Fact> &group : derivation->inputs)
        inputs.append(QList<Fact>(group.begin(), group.end()));
    return inputs;
}

QList<Fact> unknownInputsOf(Fact fact, const View &view)
{
    QList<Fact> unknown;
    if (const Derivation *derivation = derivationOf(fact))
        addUnknown(*derivation, view, unknown);
    return unknown.isEmpty() ? QList<Fact>{fact} : unknown;
}

} // namespace wizard
