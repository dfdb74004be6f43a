#pragma once

#include "wizard/evidence/forms/reader.h"

namespace wizard {

/// The reader of messages that healthy servers print too: it reports no fact.
inline constexpr QLatin1StringView harmlessReader("harmless-messages");

/// Readers of what the product prints: events, exceptions, error pages, logs and errors of the shell.
[[nodiscard]] std::vector<Reader> messageReaders();

} // namespace wizard
