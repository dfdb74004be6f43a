#pragma once

#include "wizard/result.h"

#include <QString>
#include <QStringList>

namespace wizard {

/// A file of resources/scripts, LF, with its includes in the place of their first mention. Files in `seen`
/// are left out; what was read is added to it.
[[nodiscard]] Result<QString> withIncludes(const QString &file, QStringList &seen);

} // namespace wizard
