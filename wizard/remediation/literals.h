#pragma once

#include "wizard/remediation/renderer.h"

namespace wizard {

/// Every choice of the remedy and `Unattended` as a literal: what was decided, else the fallback, else empty.
[[nodiscard]] Result<Literals> literalsFor(const Remedy &remedy, const Decisions &decisions);

/// Names of common choices that were given and mean nothing to this remedy.
[[nodiscard]] QStringList ignoredChoices(const Remedy &remedy, const Decisions &decisions);

} // namespace wizard
