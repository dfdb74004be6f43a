#pragma once

#include "wizard/evidence/values/instant.h"

#include <QString>

namespace wizard {

/// Which of the two numbers before the year is the day.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// The order that the dates of a text prove by a number above 12. Proofs that contradict give Unknown.
[[nodiscard]] DateOrder dateOrderOf(const QString &text);

/// Empty where the day or the month is not certain, where the time is missing, or where it is no date.
[[nodiscard]] Instant writtenInstant(const QString &text, DateOrder order);

} // namespace wizard
