#pragma once

#include "wizard/evidence/reading/importer.h"
#include "wizard/io/evidencefiles.h"

namespace wizard {

/// Reads one file; of an archive its files are the parts, those of archives in it too.
[[nodiscard]] Result<Import> readEvidenceFile(const EvidenceFile &file, const Reading &how);

/// A row of the list of what was read, of a file that does not count.
[[nodiscard]] Import leftOut(const QString &name, const QString &why);

/// What the core is handed to read files with: certificates by OpenSSL.
[[nodiscard]] Reading readingByLibraries();

} // namespace wizard
