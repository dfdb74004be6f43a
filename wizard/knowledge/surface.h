#pragma once

#include "wizard/knowledge/fact.h"
#include "wizard/knowledge/symptom.h"

#include <span>

namespace wizard {

/// A client of the servers, and the fact that it works.
struct Surface {
    Client client;
    Fact works;
};

/// Those that people use.
[[nodiscard]] std::span<const Surface> surfaces();

} // namespace wizard
