#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace wizard {

/// The first and the last moment that something may mean, in UTC.
struct InstantRange {
    QDateTime earliest;
    QDateTime latest;

    /// Empty where it may be both.
    [[nodiscard]] std::optional<bool> isBefore(const QDateTime &moment) const;
};

/// A moment to the second, as its source names it: with a zone, or by the digits of a clock whose zone nobody
/// told.
class Instant {
public:
    Instant() = default;
    /// A time in UTC or with an offset fixes the moment; one of Qt::LocalTime is digits without a zone.
    explicit Instant(const QDateTime &time);
    /// The digits of a clock whose zone is not known.
    Instant(const QDate &date, const QTime &time);
    /// Reads ISO 8601; empty where it is none.
    [[nodiscard]] static Instant parse(const QString &text);

    [[nodiscard]] bool isEmpty() const { return !m_digits.isValid(); }
    [[nodiscard]] bool hasZone() const { return m_hasZone; }
    /// "2024-11-06T22:47:11Z", without the Z where no zone is known.
    [[nodiscard]] QString text() const;
    /// For people, to the minute: "2024-11-06 22:47 UTC", the same in every language.
    [[nodiscard]] QString readable() const;
    /// `offset`, where known, is what the clock without a zone was ahead of UTC; else it may have been
    /// anything from UTC+14 to UTC-12.
    [[nodiscard]] InstantRange range(std::optional<std::chrono::seconds> offset = {}) const;

    friend bool operator==(const Instant &, const Instant &) = default;

private:
    QDateTime m_digits; ///< always Qt::UTC, so that the zone of this machine plays no part
    bool m_hasZone = false;
};

} // namespace wizard
