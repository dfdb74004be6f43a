#pragma once

#include "wizard/knowledge/cause.h"

namespace wizard {

/// Confirms what lies outside the servers: messages that only such a thing prints, each with the proof that
/// the half of the server works, its sign-in page, the way to the back end and the key that signs.
[[nodiscard]] std::vector<std::vector<Condition>> provedOutside(
    const std::vector<QLatin1StringView> &messages);

/// What proves the half of a server; the contrary of any of it, on any server, takes the proof away.
[[nodiscard]] std::vector<Condition> serverHalf();

} // namespace wizard
