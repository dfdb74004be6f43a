#pragma once

#include "wizard/result.h"

#include <QByteArray>

namespace wizard {

// Both wait for whoever writes, a slow program or a person, so they belong before the event loop.

/// Everything on standard input up to its end; more than `limit` bytes give an error.
[[nodiscard]] Result<QByteArray> readStandardInput(qint64 limit);
/// The first line without its end, or what there is before standard input ends. Nothing behind it is read.
[[nodiscard]] Result<QByteArray> readStandardInputLine(qint64 limit);

} // namespace wizard
