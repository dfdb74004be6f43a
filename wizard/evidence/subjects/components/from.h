#pragma once

#include "wizard/evidence/subjects/components/components.h"

namespace wizard {

/// Get-ServerComponentState and its states by requester.
[[nodiscard]] QList<Recognition> componentsFromPaste(const Paste &paste);

} // namespace wizard
