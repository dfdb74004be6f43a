#pragma once

#include "wizard/evidence/forms/pastedtext.h"

#include <QList>

namespace wizard {

/// A sentence of a person's own words.
struct Sentence {
    int line = 0;
    QString text; ///< in one line, at most 600 characters
};

/// Sentences of a text; console prompts and their commands are left out.
[[nodiscard]] QList<Sentence> sentencesOf(const PastedText &text);

/// The parts between commas, "but", "while" and the like.
[[nodiscard]] QStringList clausesOf(const QString &sentence);

/// Says what was tried or checked, so it is neither evidence nor symptom.
[[nodiscard]] bool tellsAttempt(const QString &clause);

/// Says that an attempt changed nothing; nothing in such a sentence tells how it began.
[[nodiscard]] bool tellsFailure(const QString &sentence);

/// "not", "no", "never" and the like stand shortly before the offset.
[[nodiscard]] bool isNegated(const QString &sentence, qsizetype offset);

} // namespace wizard
