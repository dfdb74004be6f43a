#pragma once

#include "wizard/result.h"

#include <QByteArray>

namespace wizard {

/// Evidence files above this are refused; the largest real ones, logs of one hour, stay far below.
inline constexpr qint64 evidenceFileLimit = 64LL * 1024 * 1024;

/// The bytes of a file. What is no readable file, or larger than `limit`, gives an error that names it.
/// Devices and pipes, which may never end, are refused, even where one takes the place of a file meanwhile.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit = evidenceFileLimit);

/// Whether the name is taken, by whatever; a link that leads nowhere takes it too.
[[nodiscard]] bool isTaken(const QString &path);

} // namespace wizard
