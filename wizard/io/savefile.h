#pragma once

#include "wizard/result.h"

#include <QByteArray>

namespace wizard {

/// Writes a whole file or leaves what was there: neither an error nor the end of the program costs the
/// earlier content or leaves half a file. Only ordinary files are replaced: a link, which somebody else may
/// have laid there, a device, a pipe and a folder are refused.
enum class ReadableBy {
    Usual, ///< as the system sets it for new files, or as the file was that is replaced
    Owner, ///< on Unix by nobody else; on Windows the folder decides
};
[[nodiscard]] Result<void> saveFile(
    const QString &path, const QByteArray &bytes, ReadableBy readers = ReadableBy::Usual);

/// Makes the folder and those above it where they are missing.
[[nodiscard]] Result<void> makeFolder(const QString &path);

} // namespace wizard
