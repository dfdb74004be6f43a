#pragma once

#include "wizard/result.h"

#include <QByteArray>

namespace wizard {

/// Everything on standard input up to its end; more than `limit` bytes give an error.
[[nodiscard]] Result<QByteArray> readStandardInput(qint64 limit);

} // namespace wizard
