#pragma once

#include "wizard/remediation/plan.h"

namespace wizard {

/// 20261121-0930_EX01_auth-cert-expired: sorts by time, survives mail filters and ticket systems.
[[nodiscard]] QString fileNameStem(const Remedy &remedy, const Provenance &provenance);
/// commands.ps1, 1-fix.ps1, 2-cleanup.ps1, undo.ps1, detect.ps1
[[nodiscard]] QString fileNameEnding(ScriptKind kind);

} // namespace wizard
