#pragma once

#include "organisation.h"

namespace powershell {

// What the directory still has wrong after a step; empty where it is well.
[[nodiscard]] QStringList deniedGroups(const StepResult &step);
[[nodiscard]] QStringList missingGroups(const StepResult &step);
[[nodiscard]] QStringList withoutRole(const StepResult &step);

} // namespace powershell
