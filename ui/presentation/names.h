#pragma once

#include "ui/step.h"
#include "wizard/knowledge/check.h"
#include "wizard/knowledge/remedy.h"
#include "wizard/knowledge/symptom.h"

#include <QString>

namespace ui {

[[nodiscard]] QString stepName(Step step);
/// A check in two or three words, for the head of a column; its sentence is in the table.
[[nodiscard]] QString checkName(wizard::Check check);
/// A symptom with the client that shows it.
[[nodiscard]] QString withClient(wizard::Symptom symptom);
[[nodiscard]] QString scriptName(wizard::ScriptKind kind);
[[nodiscard]] QString scriptPurpose(wizard::ScriptKind kind);

} // namespace ui
