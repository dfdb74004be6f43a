#pragma once

#include "wizard/evidence/evidence.h"
#include "wizard/knowledge/unlisted.h"

namespace wizard {

/// What messages say that no cause of the catalogue explains.
struct UnlistedFinding {
    const UnlistedCause *cause = nullptr; ///< never null; lives as long as the program
    QList<Observation> seen; ///< its messages, each once for each server
};

/// In the order of arrival. A message that a cause of the catalogue explains as well, or that healthy servers
/// print too, means nothing here.
[[nodiscard]] QList<UnlistedFinding> unlistedIn(const Evidence &evidence);

} // namespace wizard
