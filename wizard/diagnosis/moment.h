#pragma once

#include "wizard/evidence/evidence.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace wizard {

/// What an observation's value means as a moment, with the offset that the evidence states for its server
/// where the value has no zone; empty where it holds no moment.
[[nodiscard]] std::optional<InstantRange> momentOf(const Observation &observation, const Evidence &evidence);

/// Whether that moment lies before another one.
[[nodiscard]] Truth isBefore(
    const Observation &observation, const Evidence &evidence, const QDateTime &moment);

/// The offset that the evidence states for a server.
[[nodiscard]] std::optional<std::chrono::seconds> utcOffset(
    const Evidence &evidence, const ServerName &server);

} // namespace wizard
