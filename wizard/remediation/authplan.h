#pragma once

#include "wizard/evidence/evidence.h"

#include <QDateTime>

namespace wizard {

/// Which repair of the Auth certificate the evidence asks for: "renew", "publish", "copy" or "restart";
/// "open" where it does not tell. `derived` holds what follows from the evidence.
[[nodiscard]] QLatin1StringView authPlanFor(const Evidence &derived, const QDateTime &clock);

} // namespace wizard
