#pragma once

#include "wizard/evidence/reading/importer.h"

namespace wizard {

/// The JSON file of the collector script, redacted or not.
[[nodiscard]] Importer collectorImporter();

} // namespace wizard
