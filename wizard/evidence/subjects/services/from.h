#pragma once

#include "wizard/evidence/subjects/services/services.h"

namespace wizard {

/// Get-Service, Win32_Service, "sc query" and "sc qc", "Get-Process ExSetup".
[[nodiscard]] QList<Recognition> servicesFromPaste(const Paste &paste);
/// The keys of the services, exported by regedit.
[[nodiscard]] QList<Recognition> servicesFromRegistryFile(const RegistryFile &file);
/// The part "services".
[[nodiscard]] QList<Recognition> servicesFromCollector(CollectorFile &file);
/// Get-Service and Test-ServiceHealth, exported.
[[nodiscard]] QList<Recognition> servicesFromClixml(ClixmlFile &file);
/// The text that HealthChecker shows.
[[nodiscard]] QList<Recognition> servicesFromReport(const Paste &paste);
/// The report of HealthChecker.
[[nodiscard]] QList<Recognition> servicesFromHealthChecker(HealthCheckerReport &report);

} // namespace wizard
