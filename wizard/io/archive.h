#pragma once

#include "wizard/evidence/reading/handed.h"
#include "wizard/result.h"

#include <functional>

namespace wizard {

/// Zip, gzip, tar, 7-Zip, cabinet and their like, by their first bytes.
[[nodiscard]] bool looksLikeArchive(const QByteArray &beginning);

/// Gets one file of an archive after the other, each to be read at once; false ends it.
using EntryVisitor = std::function<bool(HandedFile &entry)>;

/// Unpacks an archive with libarchive while it is read, in constant memory. An archive that is damaged, has a
/// password, or unpacks to far more than any log does (64 MB and 250 times its size) ends with an error that
/// names it; the files before that were visited.
[[nodiscard]] Result<void> eachEntry(HandedFile &archive, const EntryVisitor &visit);

} // namespace wizard
