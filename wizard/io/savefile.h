#pragma once

#include "wizard/result.h"

#include <QByteArray>

namespace wizard {

/// Writes a whole file or leaves what was there: an error never costs the earlier content.
[[nodiscard]] Result<void> saveFile(const QString &path, const QByteArray &bytes);

} // namespace wizard
