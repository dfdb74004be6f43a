#pragma once

#include "wizard/knowledge/fact.h"
#include "wizard/knowledge/symptom.h"

#include <QLatin1StringView>

#include <span>

namespace wizard {

/// A client of the servers, and how it is known that it works.
struct Surface {
    Client client;
    Fact works; ///< for everybody
    QLatin1StringView said; ///< the saying, which may be about somebody
};

/// Those that people use.
[[nodiscard]] std::span<const Surface> surfaces();

} // namespace wizard
