#pragma once

#include "wizard/evidence/forms/reader.h"
#include "wizard/evidence/values/build.h"

namespace wizard {

/// Versions of two files in the bin folder of one server. ExSetup.exe names the update that was installed,
/// the other one whether its files were exchanged.
struct FileVersions {
    Build setup;
    Build common;
    int line = 0;
};

[[nodiscard]] QList<Recognition> observe(const FileVersions &versions);
/// Names of libraries of Exchange that have no bytes.
[[nodiscard]] QList<Recognition> observeEmpty(const Seen<QString> &files);

/// FileVersionInfo and Get-Command, which print a version on the line that names the file.
[[nodiscard]] QList<Recognition> versionsFromPaste(const Paste &paste);
/// X-OWA-Version and X-FEServer of an answer, as curl and browsers print them.
[[nodiscard]] QList<Recognition> headersFromPaste(const Paste &paste);
/// Get-ChildItem with its column Length, and dir.
[[nodiscard]] QList<Recognition> emptyFilesFromPaste(const Paste &paste);
/// The part "versions".
[[nodiscard]] QList<Recognition> versionsFromCollector(CollectorFile &file);
/// The text that HealthChecker shows.
[[nodiscard]] QList<Recognition> versionsFromReport(const Paste &paste);
/// The report of HealthChecker.
[[nodiscard]] QList<Recognition> versionsFromHealthChecker(HealthCheckerReport &report);

[[nodiscard]] std::vector<Reader> versionReaders();

} // namespace wizard
