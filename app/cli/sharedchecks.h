#pragma once

#include "wizard/investigation/toldchecks.h"

namespace app {

/// What one check saw alike on one server or several.
struct SharedCheck {
    QList<wizard::ServerName> servers;
    wizard::ToldCheck told; ///< of the first of them; without a report where theirs differ
};

/// A line for each check and outcome instead of one for each server: what is in order is told together, what
/// is not only where the reports are the same. What is not in order comes first.
[[nodiscard]] QList<SharedCheck> sharedChecks(const QList<wizard::ToldCheck> &checks);

} // namespace app
