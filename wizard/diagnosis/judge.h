#pragma once

#include "wizard/diagnosis/finding.h"

namespace wizard {

/// How one cause stands on one server.
struct Judgement {
    enum class Standing { Silent, RuledOut, Possible, Likely, Confirmed };
    Standing standing = Standing::Silent;
    int characteristic = 0; ///< signs that hold and few other causes share
    int consistent = 0;
    int against = 0;
    QList<Reason> reasonsFor;
    QList<Reason> reasonsAgainst;
    QList<Fact> missing;
};

/// Pure. `view` holds what is known about that one server, derived facts included.
[[nodiscard]] Judgement judge(const Cause &cause, const QList<Symptom> &symptoms, const Evidence &view);

} // namespace wizard
