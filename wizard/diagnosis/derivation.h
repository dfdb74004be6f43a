#pragma once

#include "wizard/diagnosis/view.h"
#include "wizard/knowledge/told.h"

#include <QDateTime>

#include <span>
#include <vector>

namespace wizard {

/// What every derivation may look at.
struct Given {
    const Evidence &evidence;
    QDateTime now;
    View whole;
    std::vector<View> servers; ///< those to judge
    Thumbprint authCertificate; ///< the current one; empty where nobody knows which it is
    Truth authExpired = Truth::Unknown; ///< the end of that certificate lies before now
    Truth authBegun = Truth::Unknown;
};

/// A fact that follows from others. It looks at nothing but those, so what is missing for it is one of its
/// inputs, and servers about which none of them says anything of its own share one answer.
struct Derivation {
    Fact fact;
    std::vector<std::vector<Fact>> inputs; ///< one of each group is needed; the first is the one to ask for
    std::vector<Fact> also = {}; ///< can make a difference, and is not needed
    QList<Observation> (*forServer)(const View &, const Given &) = nullptr;
    QList<Observation> (*forAll)(const Given &) = nullptr;
    Says says = Says::Both;
};

[[nodiscard]] std::span<const Derivation> derivations();
/// Null where sources report the fact.
[[nodiscard]] const Derivation *derivationOf(Fact fact);

/// The reported facts from which a fact follows; the fact itself where it is reported.
[[nodiscard]] QList<Fact> inputsOf(Fact fact);
/// What to ask where a fact is unknown: its unknown inputs, or itself where it has none that are unknown.
[[nodiscard]] QList<Fact> unknownInputsOf(Fact fact, const View &view);

} // namespace wizard
