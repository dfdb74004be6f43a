#pragma once

#include "wizard/knowledge/remedy.h"

namespace wizard {

// Steps that several remedies take, worded once, and the rights that they need.
[[nodiscard]] RemedyStep authCheckStep(ScriptKind kind = ScriptKind::Fix);
[[nodiscard]] RemedyStep authCopyStep();
[[nodiscard]] RemedyStep authRecycleStep();
[[nodiscard]] RemedyStep authVerifyStep();
[[nodiscard]] RemedyStep directoryCheckStep(ScriptKind kind = ScriptKind::Fix);
[[nodiscard]] RemedyStep filesCheckStep(ScriptKind kind = ScriptKind::Fix);

[[nodiscard]] const char *exchangeRights();
[[nodiscard]] const char *directoryRights(); ///< to change members of a group
[[nodiscard]] const char *configurationRights();

/// What the first step is called: a script that only looks changes nothing afterwards.
[[nodiscard]] const char *checkTitle(ScriptKind kind);

} // namespace wizard
