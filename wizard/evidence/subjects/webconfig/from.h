#pragma once

#include "wizard/evidence/subjects/webconfig/webconfig.h"

namespace wizard {

/// Lines of a web.config, or what a search in one printed, and tests for a file.
[[nodiscard]] QList<Recognition> webConfigsFromPaste(const Paste &paste);
/// The part "files".
[[nodiscard]] QList<Recognition> webConfigsFromCollector(CollectorFile &file);

} // namespace wizard
