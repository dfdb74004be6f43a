#pragma once

#include "wizard/evidence/reading/handed.h"

namespace wizard {

/// Reads .evtx files; empty where this build has no library for them (libevtx).
[[nodiscard]] EventLogReader eventLogReader();

} // namespace wizard
