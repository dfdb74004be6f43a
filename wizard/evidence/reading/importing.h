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
[[nodiscard]] Importer certificateFileImporter();
inline constexpr auto certificateFileForm = QLatin1StringView("certificate-file");
/// Events as XML and as the log's own file.
[[nodiscard]] std::vector<Importer> eventImporters();
[[nodiscard]] Importer tableImporter();
[[nodiscard]] Importer setupLogImporter();
[[nodiscard]] Importer healthCheckerImporter();
[[nodiscard]] Importer textImporter();

} // namespace wizard
