#pragma once

#include "wizard/diagnosis/finding.h"
#include "wizard/probing/proberunner.h"

#include <QStringList>

namespace wizard {

/// How many checks ran to their end, and which did not.
struct Coverage {
    int ran = 0;
    int total = 0;
    QStringList skipped; ///< check ids, with "@SERVER" where several servers are asked
};

[[nodiscard]] Coverage coverageOf(const std::vector<ProbeTask> &tasks);
/// Nothing of what would help was checked.
[[nodiscard]] Coverage coverageOfNone(const QList<Check> &helpful);

/// The checks whose facts the causes of the symptoms mention, or from which those follow, and what those
/// checks need first. Without symptoms all checks, since then any cause is possible. None of those that run
/// only on request.
[[nodiscard]] QList<Check> checksFor(const QList<Symptom> &symptoms, std::span<const Cause> causes);

} // namespace wizard
