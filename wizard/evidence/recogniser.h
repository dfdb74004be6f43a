#pragma once

#include "wizard/evidence/observation.h"
#include "wizard/evidence/pastedtext.h"
#include "wizard/knowledge/symptom.h"

#include <QList>

#include <span>
#include <vector>

namespace wizard {

/// One thing found in a text: which recogniser, where, and what follows from it.
struct Recognition {
    QLatin1StringView recogniser; ///< id
    QString what; ///< short, untranslated: "Event 1003", "WSMan -2144108477"
    int line = 0; ///< first line in the original text, from 1
    QList<Observation> observations;
    QList<Symptom> symptoms; ///< hints from a user's own words
};

/// Finds one kind of thing in pasted text by numbers, ids, type names and hashes, never by localised words.
struct Recogniser {
    QLatin1StringView id;
    const char *title; ///< context "Recognisers"
    std::vector<Fact> facts; ///< all that it can produce
    QList<Recognition> (*recognise)(const PastedText &text);
};

[[nodiscard]] std::span<const Recogniser> recognisers();

/// What people paste is far shorter. The rest of a longer text is left out, so that nobody waits for it.
inline constexpr qsizetype longestRecognisedText = 2 * 1024 * 1024;

/// All recognisers over one text. `source` names it, for instance "pasted text"; the line is added.
[[nodiscard]] QList<Recognition> recognise(const QString &text, const QString &source);

} // namespace wizard
