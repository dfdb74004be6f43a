#pragma once

#include "wizard/evidence/subjects/bindings/bindings.h"

namespace wizard {

/// Get-WebBinding, as a list or as a table, and the sites as HealthChecker prints them.
[[nodiscard]] QList<Recognition> bindingsFromPaste(const Paste &paste);
[[nodiscard]] QList<Recognition> bindingsFromClixml(ClixmlFile &file);
/// The sites of applicationHost.config.
[[nodiscard]] QList<Recognition> bindingsFromConfig(ConfigFile &file);
/// The part "bindings".
[[nodiscard]] QList<Recognition> bindingsFromCollector(CollectorFile &file);
/// The report of HealthChecker.
[[nodiscard]] QList<Recognition> bindingsFromHealthChecker(HealthCheckerReport &report);

} // namespace wizard
