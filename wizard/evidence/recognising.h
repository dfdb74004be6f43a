#pragma once

#include "wizard/evidence/forms/reader.h"

namespace wizard {

/// What a sentence of a person says of the things that do not work.
[[nodiscard]] QList<Symptom> symptomsIn(const QString &sentence);

// One reader a family; each declares the facts that it can tell.
[[nodiscard]] Reader fileVersions();
[[nodiscard]] Reader ownWords();

} // namespace wizard
