#pragma once

#include "wizard/evidence/evidence.h"

#include <QDateTime>

namespace wizard {

/// "bind" where the evidence shows on every server whose certificates were read one that Exchange made for
/// it, in date and with its key; "create" where each whole store was read and holds none; else "open".
[[nodiscard]] QLatin1StringView bindPlanFor(const Evidence &derived, const QDateTime &clock);

} // namespace wizard
