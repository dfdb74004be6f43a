#pragma once

#include "wizard/remediation/plan.h"

namespace wizard {

/// What the person who runs the scripts must know, as Markdown.
[[nodiscard]] QString notesFor(const Plan &plan, const Decisions &decisions, const Provenance &provenance);

} // namespace wizard
