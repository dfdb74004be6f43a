#pragma once

#include "wizard/evidence/forms/literalsearch.h"

namespace wizard {

/// The fastest search that this processor and this build have: Hyperscan or Vectorscan, else the core's own.
/// ASCII letters match in both cases.
[[nodiscard]] std::unique_ptr<LiteralSearch> makeVectorSearch(const std::vector<QByteArray> &words);

} // namespace wizard
