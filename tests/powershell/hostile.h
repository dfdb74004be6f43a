#pragma once

#include <QStringList>

namespace powershell {

/// Values that somebody could hand over to break out of a literal, a comment or a line.
[[nodiscard]] QStringList hostileValues();

} // namespace powershell
