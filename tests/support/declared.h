#pragma once

#include "wizard/evidence/observation.h"
#include "wizard/knowledge/told.h"

#include <algorithm>
#include <vector>

namespace support {

/// Whether a source that declares this may say that.
inline bool isDeclared(const wizard::Observation &observation, const std::vector<wizard::Told> &tells)
{
    return std::ranges::any_of(tells, [&](const wizard::Told &told) {
        return told.fact == observation.fact && told.can(observation.truth == wizard::Truth::Yes);
    });
}

} // namespace support
