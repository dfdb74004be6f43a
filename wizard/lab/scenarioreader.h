#pragma once

#include "wizard/lab/scenario.h"
#include "wizard/result.h"

namespace wizard {

/// Reads resources/lab/profiles/*.json. `name` is shown in errors.
[[nodiscard]] Result<LabProfiles> readProfiles(const QByteArray &json, const QString &name);

/// Reads one scenario as described in scenario.h.
[[nodiscard]] Result<Scenario> readScenario(
    const QByteArray &json, const QString &name, const LabProfiles &profiles);

} // namespace wizard
