#pragma once

#include "wizard/remediation/renderer.h"

namespace wizard {

/// Every choice of the remedy and `Unattended` as a literal: what was decided, else the fallback, else empty.
[[nodiscard]] Result<Literals> literalsFor(const Remedy &remedy, const Decisions &decisions);

/// Names of choices that were given and mean nothing: common ones that this remedy does not have, and own
/// ones of which the value is another than the fallback and stands in no script of this plan (`used` does).
[[nodiscard]] QStringList ignoredChoices(
    const Remedy &remedy, const Decisions &decisions, const QStringList &used);

} // namespace wizard
