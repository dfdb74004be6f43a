#pragma once

#include "wizard/evidence/subjects/directories/directories.h"

namespace wizard {

/// appcmd list vdir, and the shell's commands for virtual directories.
[[nodiscard]] QList<Recognition> directoriesFromPaste(const Paste &paste);
/// Parts of applicationHost.config or of a web.config, and what appcmd list config prints.
[[nodiscard]] QList<Recognition> locationsFromPaste(const Paste &paste);
/// The part "iis".
[[nodiscard]] QList<Recognition> directoriesFromCollector(CollectorFile &file);

} // namespace wizard
