#pragma once

#include "wizard/evidence/subjects/registry/registry.h"

namespace wizard {

/// reg query, .reg files, and the commands that print a variable.
[[nodiscard]] QList<Recognition> registryFromPaste(const Paste &paste);
/// An export of the keys.
[[nodiscard]] QList<Recognition> registryFromRegistryFile(const RegistryFile &file);
/// The part "registry".
[[nodiscard]] QList<Recognition> registryFromCollector(CollectorFile &file);
/// The report of HealthChecker.
[[nodiscard]] QList<Recognition> registryFromHealthChecker(HealthCheckerReport &report);

} // namespace wizard
