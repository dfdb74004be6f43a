#pragma once

#include "wizard/evidence/forms/pastedtext.h"

#include <QList>

namespace wizard {

/// A sentence of a person's own words.
struct Sentence {
    int line = 0;
    QString text = {}; ///< in one line, at most 600 characters
    bool asked = false; ///< ends with a question mark
    bool printed = false; ///< looks like the output of a program
};

/// Sentences of a text; console prompts and their commands are left out.
[[nodiscard]] QList<Sentence> sentencesOf(const PastedText &text);

} // namespace wizard
