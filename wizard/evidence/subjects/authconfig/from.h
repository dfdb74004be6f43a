#pragma once

#include "wizard/evidence/subjects/authconfig/authconfig.h"

namespace wizard {

/// Get-AuthConfig and Get-TransportService, single properties of the first, and the certificate that it
/// names.
[[nodiscard]] QList<Recognition> authConfigFromPaste(const Paste &paste);
[[nodiscard]] QList<Recognition> authConfigFromClixml(ClixmlFile &file);
/// The parts "authConfig" and "directory".
[[nodiscard]] QList<Recognition> authConfigFromCollector(CollectorFile &file);

} // namespace wizard
