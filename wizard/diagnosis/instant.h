#pragma once

#include "wizard/evidence/evidence.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace wizard {

/// An instant as far as its source fixes it: a time without a zone may be anything from UTC+14 to UTC-12.
struct InstantRange {
    QDateTime earliest;
    QDateTime latest;

    [[nodiscard]] Truth isBefore(const QDateTime &moment) const;
};

/// Reads ISO 8601. `offset`, where known, is what the server's clock is ahead of UTC.
[[nodiscard]] std::optional<InstantRange> instantRange(
    const QString &value, std::optional<std::chrono::seconds> offset = {});

/// The offset that the evidence states for a server.
[[nodiscard]] std::optional<std::chrono::seconds> utcOffset(const Evidence &evidence, const QString &server);

} // namespace wizard
