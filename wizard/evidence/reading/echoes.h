#pragma once

#include "wizard/evidence/recognition.h"

namespace wizard {

/// A message of the product that lies in a person's text is no saying of that person: the facts that
/// its words alone would tell are taken out of the own words around it. Beside a harmless message no
/// fact is said at all.
void removeEchoes(QList<Recognition> &recognitions);

} // namespace wizard
