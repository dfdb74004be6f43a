#pragma once

#include "wizard/evidence/evidence.h"

#include <QDateTime>

namespace wizard {

/// The evidence with the facts added that follow from several observations and the clock, one derivation
/// after the other: which certificate is the Auth certificate and in what state, whether the hashes on 444
/// are in the store.
[[nodiscard]] Evidence derive(const Evidence &evidence, const QDateTime &now);

} // namespace wizard
