#pragma once

#include "wizard/evidence/recognition.h"
#include "wizard/evidence/words/clauses.h"

namespace wizard {

/// Turns what the sentences of a text say into facts and symptoms. A sentence may lean on the one before it:
/// "It is blank" is about the page that was named there.
class Understanding {
public:
    struct Meant {
        QList<Observation> observations;
        QList<Symptom> symptoms;
    };

    /// A question tells no facts unless it asks why.
    [[nodiscard]] Meant read(const std::vector<Phrase> &phrases, bool asked, bool printed);

private:
    void addFacts(Meant &meant, const Spoken &spoken);
    void addOnsets(Meant &meant, const Spoken &spoken);
    /// A program that prints "error" without naming a page has not shown that page to anybody.
    void addSymptoms(Meant &meant, const Spoken &spoken, bool printed);

    Words m_things; ///< named last, for a sentence that names none
    Words m_pages; ///< named in the sentence before
    std::vector<Words> m_doings; ///< told in the sentence before: "We replaced it. Since then ..."
};

} // namespace wizard
