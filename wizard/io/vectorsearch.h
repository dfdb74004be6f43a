#pragma once

#include "wizard/evidence/forms/literalsearch.h"

namespace wizard {

/// The fastest search that this processor and this build have: Hyperscan or Vectorscan, else the core's own.
/// ASCII letters match in both cases. Copies of the maker share what was compiled, for a folder of logs is
/// searched for the same words again and again; they may be used in several threads.
[[nodiscard]] LiteralSearchMaker vectorSearch();

} // namespace wizard
