#pragma once

#include "wizard/evidence/evidence.h"

namespace wizard {

/// Two sources that say the contrary of one thing. Neither counts as long as nobody knows which is right.
struct Contradiction {
    Observation yes;
    Observation no;
};

/// By server and fact, each once. What a newer observation replaces contradicts nothing.
[[nodiscard]] QList<Contradiction> contradictionsIn(const Evidence &evidence);

} // namespace wizard
