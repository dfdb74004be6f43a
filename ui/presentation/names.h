#pragma once

#include "ui/step.h"
#include "wizard/knowledge/remedy.h"

#include <QString>

namespace ui {

[[nodiscard]] QString stepName(Step step);
[[nodiscard]] QString scriptName(wizard::ScriptKind kind);
[[nodiscard]] QString scriptPurpose(wizard::ScriptKind kind);

} // namespace ui
