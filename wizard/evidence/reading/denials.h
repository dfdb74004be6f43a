#pragma once

#include "wizard/evidence/forms/pastedtext.h"
#include "wizard/evidence/recognition.h"

namespace wizard {

/// "No 0xC000035B there": who looked for a message in vain did not see it.
void removeDeniedMessages(QList<Recognition> &recognitions, const PastedText &text);
/// A status does not tell which page gave it: where somebody says that a page works, it was another one.
void removeDeniedSymptoms(QList<Recognition> &recognitions);

} // namespace wizard
