#pragma once

#include "wizard/knowledge/fact.h"

#include <QDateTime>
#include <QString>

namespace wizard {

/// The one style of dates in the window, tickets, reports and scripts: the same in every language, in UTC
/// where the source fixed the instant, with no zone claimed where it did not.
[[nodiscard]] QString readable(const QDateTime &instant);

/// What was observed of a fact, for reading: thumbprints short, dates in that style. The kind of the fact
/// says what its value holds; a value that does not hold it is shown as it is.
[[nodiscard]] QString readable(Fact fact, const QString &value);

} // namespace wizard
