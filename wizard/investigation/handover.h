#pragma once

#include "wizard/diagnosis/finding.h"
#include "wizard/remediation/plan.h"

#include <QString>

namespace wizard {

/// For the person who carries out the repair: what, where, which rights, interruption, waiting, way back.
[[nodiscard]] QString handOverText(const Finding &finding, const Plan &plan);

/// The seven fields of a change request, in plain text: short description, configuration item, justification,
/// implementation plan, risk and impact, backout plan, test plan.
[[nodiscard]] QString changeText(const Finding &finding, const Plan &plan);

} // namespace wizard
