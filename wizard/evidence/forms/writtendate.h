#pragma once

#include <QString>

namespace wizard {

/// Which of the two numbers before the year is the day.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// The order that the dates of a text prove by a number above 12. Proofs that contradict give Unknown.
[[nodiscard]] DateOrder dateOrderOf(const QString &text);

/// yyyy-MM-ddTHH:mm:ss, with Z where the text names the zone. Empty where the day or the month is not
/// certain, where the time is missing, or where it is no date.
[[nodiscard]] QString invariantDate(const QString &text, DateOrder order);

} // namespace wizard
