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

/// Sayings by which nothing is broken now: an outage that ended, a question about what is to come, and work
/// that was announced.
inline constexpr QLatin1StringView saidToBeOver("\"it is over\"");
inline constexpr QLatin1StringView saidToBeWell("\"nothing is broken\"");
inline constexpr QLatin1StringView saidToBeAhead("\"asked beforehand\"");
inline constexpr QLatin1StringView saidToBePlanned("\"planned work\"");
/// A saying by which it is not Exchange alone.
inline constexpr QLatin1StringView saidOfOtherProducts("\"other services too\"");
inline constexpr QLatin1StringView saidToBeUnnoticed("\"users notice nothing\"");

/// Those that people use.
[[nodiscard]] std::span<const Surface> surfaces();

} // namespace wizard
