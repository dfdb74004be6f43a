#pragma once

#include "wizard/remediation/renderer.h"

namespace wizard {

/// Every choice of the remedy and `Unattended` as a literal: what was decided, else the fallback, else empty.
[[nodiscard]] Result<Literals> literalsFor(const Remedy &remedy, const Decisions &decisions);

} // namespace wizard
