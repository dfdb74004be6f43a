#pragma once

#include "wizard/evidence/subjects/ports/ports.h"

namespace wizard {

/// The part "ports".
[[nodiscard]] QList<Recognition> portsFromCollector(CollectorFile &file);

} // namespace wizard
