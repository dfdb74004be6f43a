#pragma once

#include "wizard/diagnosis/finding.h"

#include <QDateTime>

#include <span>

namespace wizard {

/// Pure: same input, same answer. A cause is confirmed where one of its confirming groups holds entirely,
/// ruled out where an excluding group holds, likely with a characteristic sign, possible otherwise. Reported
/// facts and symptoms rank; they never confirm. Causes that nothing speaks for are left out.
[[nodiscard]] Diagnosis diagnose(const QList<Symptom> &symptoms, const Evidence &evidence,
    std::span<const Cause> causes, const QDateTime &now);

} // namespace wizard
