#pragma once

#include "wizard/diagnosis/finding.h"

#include <QDateTime>

#include <span>

namespace wizard {

/// Pure: same input, same answer. A cause is confirmed where one of its confirming groups holds entirely,
/// ruled out where an excluding group holds, likely with a characteristic sign, possible otherwise. Reported
/// facts and symptoms rank; they never confirm. What lies outside the servers is at most likely beside a
/// likely fault of theirs. Causes that nothing speaks for are left out. Findings of one verdict are ordered
/// by how much what was seen tells the cause from the others (Weights), then by the symptoms that it explains
/// minus those that it does not, then by what people report, then by how often it is met, then by its id. The
/// order of the tables never matters.
[[nodiscard]] Diagnosis diagnose(const QList<Symptom> &symptoms, const Evidence &evidence,
    std::span<const Cause> causes, const QDateTime &now);
/// The same for evidence that holds what derive() made of it.
[[nodiscard]] Diagnosis diagnoseDerived(
    const QList<Symptom> &symptoms, const Evidence &derived, std::span<const Cause> causes);

} // namespace wizard
