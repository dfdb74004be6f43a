#pragma once

#include "wizard/evidence/reading/importer.h"
#include "wizard/io/evidencefiles.h"
#include "wizard/io/secret.h"

namespace wizard {

/// Reads one file; of an archive its files are the parts, those of archives in it too.
[[nodiscard]] Result<Import> readEvidenceFile(const EvidenceFile &file, const Reading &how);

/// The same of a file that is open.
[[nodiscard]] Result<Import> readHanded(HandedFile &file, const Reading &how);

/// A row of the list of what was read, of a file that does not count.
[[nodiscard]] Import leftOut(const QString &name, const QString &why);

/// A row of that list, of one file among others.
[[nodiscard]] Import partFrom(const QString &name, Result<Import> import);

/// What the core is handed to read files with: certificates by OpenSSL, where a password opens them with
/// that, and event logs by libevtx.
[[nodiscard]] Reading readingByLibraries(const Secret &password = {});

} // namespace wizard
