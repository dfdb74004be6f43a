#pragma once

#include "wizard/knowledge/remedy.h"

namespace wizard {

/// The repair of port 444: what differs between the faults is found out by the script, so only names differ.
[[nodiscard]] Remedy port444Repair(const char *title, QLatin1StringView commands, QLatin1StringView fix,
    QLatin1StringView undo, QLatin1StringView detect);

} // namespace wizard
