#pragma once

#include "wizard/evidence/values/instant.h"

#include <QString>

namespace wizard {

/// Which of the two numbers before the year is the day.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// The order that the dates of a text prove by a number above 12. Proofs that contradict give Unknown.
[[nodiscard]] DateOrder dateOrderOf(const QString &text);

/// The newest stamp of an event, of an error of a cmdlet or of a row of a log. Other dates do not count:
/// files, updates and certificates are older than the text that lists them. Invalid where there is none;
/// taken for UTC, which is right to a day.
[[nodiscard]] QDateTime newestStampIn(const QString &text);

/// Empty where the day or the month is not certain, where the time is missing, or where it is no date.
[[nodiscard]] Instant writtenInstant(const QString &text, DateOrder order);

} // namespace wizard
