#pragma once

#include "ui/step.h"
#include "wizard/knowledge/remedy.h"
#include "wizard/knowledge/symptom.h"

#include <QString>

namespace ui {

[[nodiscard]] QString stepName(Step step);
/// A symptom with the client that shows it.
[[nodiscard]] QString withClient(wizard::Symptom symptom);
[[nodiscard]] QString scriptName(wizard::ScriptKind kind);
[[nodiscard]] QString scriptPurpose(wizard::ScriptKind kind);

} // namespace ui
