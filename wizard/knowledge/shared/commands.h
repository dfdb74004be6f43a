#pragma once

#include "wizard/knowledge/remedy.h"

namespace wizard {

// The repair as lines that a person types; what several of them have in common, worded once.
[[nodiscard]] RemedyScript commandScript(
    QLatin1StringView file, std::vector<QLatin1StringView> parameters, std::vector<RemedyStep> steps);
[[nodiscard]] RemedyStep lookCommand(const char *what);
[[nodiscard]] RemedyStep restartCommand(const char *what);
[[nodiscard]] RemedyStep proofCommand(const char *what);

} // namespace wizard
