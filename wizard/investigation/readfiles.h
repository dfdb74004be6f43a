#pragma once

#include "wizard/evidence/reading/importer.h"

namespace wizard {

/// What became of a file in a sentence: what it was taken for, from which server and time, and how much of it
/// counts; or why nothing does.
[[nodiscard]] QString summaryOf(const Import &import);

/// Observations and recognised messages of it and of everything in it.
[[nodiscard]] qsizetype countOf(const Import &import);

} // namespace wizard
