#pragma once

#include "wizard/evidence/recognition.h"

namespace wizard {

/// A status does not tell which page gave it: where somebody says that a page works, it was another one.
void removeDeniedSymptoms(QList<Recognition> &recognitions);

} // namespace wizard
