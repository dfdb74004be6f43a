#pragma once

#include "wizard/evidence/forms/reader.h"

namespace wizard {

/// Readers of what the product prints: events, exceptions, error pages, logs and errors of the shell.
[[nodiscard]] std::vector<Reader> messageReaders();

} // namespace wizard
