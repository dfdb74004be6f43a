#pragma once

#include "wizard/diagnosis/finding.h"

namespace wizard {

/// What is confirmed, in the order of repair: each works only where those before it do. Valid as long as the
/// diagnosis.
[[nodiscard]] QList<const Finding *> inOrderOfRepair(const Diagnosis &diagnosis);

} // namespace wizard
