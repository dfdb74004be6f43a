#pragma once

#include "wizard/result.h"

#include <QByteArray>

namespace wizard {

/// The read-only script that collects evidence on a server: 7-bit ASCII, CRLF, no byte order mark, always the
/// same bytes.
[[nodiscard]] Result<QByteArray> collectorScript();

} // namespace wizard
