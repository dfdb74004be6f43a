#pragma once

#include "wizard/evidence/observations.h"

namespace wizard {

/// An observation that follows from others. It names all their sources; its excerpt and time are those of the
/// last one.
[[nodiscard]] Observation conclusion(
    Fact fact, Truth truth, const Value &value, const QList<Observation> &from);
/// One that follows from a single other.
[[nodiscard]] Observation conclusion(Fact fact, Truth truth, const Value &value, const Observation &from);
[[nodiscard]] QList<Observation> listOf(const Observations &observations);

} // namespace wizard
