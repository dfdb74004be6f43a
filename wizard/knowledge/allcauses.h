#pragma once

#include "wizard/knowledge/area.h"

#include <vector>

namespace wizard {

/// What the files of causes/<area>/ define, one each.
[[nodiscard]] std::vector<Cause> allCauses();

struct CauseArea {
    QLatin1StringView cause;
    Area area;
};

/// The folder of each.
[[nodiscard]] std::vector<CauseArea> areasOfCauses();

} // namespace wizard
