#pragma once

#include "wizard/diagnosis/finding.h"
#include "wizard/investigation/case.h"
#include "wizard/investigation/coverage.h"
#include "wizard/probing/proberunner.h"

#include <QDateTime>

namespace wizard {

/// What follows from a case and its checks.
struct Conclusion {
    QDateTime clock; ///< the instant at which it was judged
    Evidence evidence;
    Evidence derived; ///< evidence and what follows from it
    Diagnosis diagnosis;
    Coverage coverage;
};

/// Pure: the same case, checks and time give the same conclusion. A pack that is looked at alone is judged at
/// its own time, so that it gives the verdict of the live run.
[[nodiscard]] Conclusion conclude(
    const Case &given, const std::vector<ProbeTask> &tasks, const QDateTime &now);

/// Of the checks so far; before any ran, of those that would help.
[[nodiscard]] Coverage coverageOf(const Case &given, const std::vector<ProbeTask> &tasks);

/// The facts behind the answers of before that nobody knows any more: neither healed nor still broken.
[[nodiscard]] QList<Fact> factsToRepeat(const Diagnosis &before, const Conclusion &now);

} // namespace wizard
