#pragma once

#include "wizard/diagnosis/finding.h"
#include "wizard/diagnosis/judge.h"
#include "wizard/diagnosis/view.h"

#include <vector>

namespace wizard {

/// A cause that is left, how it stands, and what is known about a subject where it stands.
struct OpenCause {
    const Cause *cause;
    View view;
    Explained explained = Explained::Nothing; ///< of what people see
    int seen = 0; ///< how much what was seen speaks for it, as it is ranked
    int told = 0; ///< likewise, what people see and tell
    std::size_t signs = 0; ///< that are seen
};

[[nodiscard]] CheckKind kindOf(Fact fact);
[[nodiscard]] QLatin1StringView idOf(CheckKind kind); ///< stable, used in JSON
/// What is found out by carrying it out, derived facts aside.
[[nodiscard]] std::vector<Fact> factsToldBy(const NextCheck &check);
/// The words for a person: the question, or how to find out; context "Facts".
[[nodiscard]] const char *textOf(const NextCheck &check);

/// What to find out next, best first, at most five, each command once. Best is what most probably brings the
/// right cause to the front, for its effort: a cause that stands high counts more than one that stands low.
/// What cannot change the verdict or the order of what is left is never offered, nor what somebody was asked
/// and does not know. For a fact that follows from others these are asked.
[[nodiscard]] QList<NextCheck> nextChecks(const std::vector<OpenCause> &left);

} // namespace wizard
