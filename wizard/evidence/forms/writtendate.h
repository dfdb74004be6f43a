#pragma once

#include "wizard/evidence/values/instant.h"

#include <QString>

namespace wizard {

/// Which of the two numbers before the year is the day.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// The order that the dates of a text prove by a number above 12. Proofs that contradict give Unknown.
[[nodiscard]] DateOrder dateOrderOf(const QString &text);

/// The newest moment that a text was printed at, by its stamps: ends and beginnings of certificates do not
/// count. Invalid where it has none; taken for UTC, which is right to a day.
[[nodiscard]] QDateTime newestStampIn(const QString &text);

/// Empty where the day or the month is not certain, where the time is missing, or where it is no date.
[[nodiscard]] Instant writtenInstant(const QString &text, DateOrder order);

} // namespace wizard
