#pragma once

#include "wizard/evidence/reading/importer.h"

#include <vector>

namespace wizard {

// One importer a kind of file; each declares the facts that it can produce.
[[nodiscard]] Importer packImporter();
[[nodiscard]] Importer clixmlImporter();
/// applicationHost.config, SharedWebConfig.config and web.config.
[[nodiscard]] std::vector<Importer> configImporters();
[[nodiscard]] Importer registryImporter();
[[nodiscard]] Importer textImporter();

} // namespace wizard
