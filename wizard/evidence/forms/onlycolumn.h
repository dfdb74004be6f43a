#pragma once

#include "wizard/evidence/forms/shellsession.h"

namespace wizard {

/// The rows of a table with a single column, as "Select-Object name" prints it; empty for any other output.
[[nodiscard]] QStringList onlyColumn(const ShellCommand &command, QLatin1StringView heading);

} // namespace wizard
