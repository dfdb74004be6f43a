#pragma once

#include "wizard/lab/scenario.h"
#include "wizard/result.h"

#include <QStringList>

namespace wizard {

/// Ids of the scenarios that travel inside the program, "healthy" first.
[[nodiscard]] QStringList scenarioIds();
[[nodiscard]] Result<Scenario> loadScenario(const QString &id);

} // namespace wizard
