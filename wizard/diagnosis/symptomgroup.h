#pragma once

#include "wizard/diagnosis/finding.h"

namespace wizard {

/// How many possible causes a list shows before it offers the rest.
inline constexpr qsizetype shownFirst = 5;

/// Causes that are only suspected because people see this symptom.
struct SymptomGroup {
    Symptom symptom;
    QList<const Finding *> findings; ///< in the order of the diagnosis
};

/// The findings that nothing but symptoms speaks for, each once, under the symptom that fewest of them
/// explain; the smallest group first. Every other finding stands by itself. Valid as long as the diagnosis.
[[nodiscard]] QList<SymptomGroup> groupedBySymptom(const Diagnosis &diagnosis);

} // namespace wizard
