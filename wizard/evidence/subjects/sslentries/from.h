#pragma once

#include "wizard/evidence/subjects/sslentries/sslentries.h"

namespace wizard {

/// The output of "netsh http show sslcert", in any language of Windows.
[[nodiscard]] QList<Recognition> sslEntriesFromPaste(const Paste &paste);
/// The part "httpSys".
[[nodiscard]] QList<Recognition> sslEntriesFromCollector(CollectorFile &file);

} // namespace wizard
