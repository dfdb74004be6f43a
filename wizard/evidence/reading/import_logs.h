#pragma once

#include "wizard/evidence/reading/importer.h"

namespace wizard {

/// Logs of the front end, of IIS and of HTTP.sys, of any size.
[[nodiscard]] std::vector<Importer> logImporters();

} // namespace wizard
