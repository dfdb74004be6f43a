#pragma once

#include "wizard/evidence/forms/literalsearch.h"

namespace wizard {

/// The core's own search: slower than a library that uses the vectors of the processor, and everywhere at
/// hand. ASCII letters match in both cases.
[[nodiscard]] std::unique_ptr<LiteralSearch> makeOwnSearch(const std::vector<QByteArray> &words);

} // namespace wizard
