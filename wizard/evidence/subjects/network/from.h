#pragma once

#include "wizard/evidence/subjects/network/network.h"

namespace wizard {

/// netsh winhttp show proxy, setspn -X, w32tm.
[[nodiscard]] QList<Recognition> networkFromPaste(const Paste &paste);
/// Test-NetConnection at prompts that name their server, "PS EX01>" and "[EX01]: PS>".
[[nodiscard]] QList<Recognition> portTestsFromPaste(const Paste &paste);
/// The part "proxy".
[[nodiscard]] QList<Recognition> proxyFromCollector(CollectorFile &file);
/// The part "clock".
[[nodiscard]] QList<Recognition> clockFromCollector(CollectorFile &file);
/// The names in the part "directory".
[[nodiscard]] QList<Recognition> serviceNamesFromCollector(CollectorFile &file);
/// The part "ports".
[[nodiscard]] QList<Recognition> portsFromCollector(CollectorFile &file);

} // namespace wizard
