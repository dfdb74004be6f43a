#pragma once

#include "wizard/evidence/reading/importer.h"

namespace wizard {

// One importer a kind of file; each declares the facts that it can produce.
[[nodiscard]] Importer packImporter();
[[nodiscard]] Importer clixmlImporter();
[[nodiscard]] Importer healthCheckerImporter();
[[nodiscard]] Importer webConfigImporter();
[[nodiscard]] Importer textImporter();

} // namespace wizard
