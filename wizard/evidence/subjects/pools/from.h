#pragma once

#include "wizard/evidence/subjects/pools/pools.h"

namespace wizard {

/// The drive IIS:, Get-Website and appcmd.
[[nodiscard]] QList<Recognition> poolsFromPaste(const Paste &paste);
/// applicationHost.config.
[[nodiscard]] QList<Recognition> poolsFromConfig(ConfigFile &file);
/// The part "pools".
[[nodiscard]] QList<Recognition> poolsFromCollector(CollectorFile &file);
/// The sites in the part "bindings".
[[nodiscard]] QList<Recognition> sitesFromCollector(CollectorFile &file);
/// The report of HealthChecker.
[[nodiscard]] QList<Recognition> poolsFromHealthChecker(HealthCheckerReport &report);
[[nodiscard]] QList<Recognition> sitesFromHealthChecker(HealthCheckerReport &report);

} // namespace wizard
