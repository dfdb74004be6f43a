#pragma once

#include "wizard/evidence/forms/reader.h"

namespace wizard {

/// What a sentence of a person says of the things that do not work.
[[nodiscard]] QList<Symptom> symptomsIn(const QString &sentence);

[[nodiscard]] Reader ownWords();

} // namespace wizard
