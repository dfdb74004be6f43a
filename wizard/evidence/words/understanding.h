#pragma once

#include "wizard/evidence/recognition.h"
#include "wizard/evidence/words/clauses.h"

namespace wizard {

/// A sentence as it was heard.
struct Heard {
    std::vector<Phrase> phrases;
    std::vector<Phrase> asides;
    bool asked = false; ///< it is a question, which tells no facts unless it asks why
    bool printed = false; ///< it looks like the output of a program
};

/// Turns what the sentences of a text say into facts and symptoms. A sentence may lean on the one before it:
/// "It is blank" is about the page that was named there.
class Understanding {
public:
    struct Meant {
        QList<Observation> observations;
        QList<Symptom> symptoms;
        bool relapsed = false; ///< what was over is not
    };

    [[nodiscard]] Meant read(const Heard &heard);

private:
    void addFacts(Meant &meant, const Spoken &spoken);
    void addOnsets(Meant &meant, const Spoken &spoken);
    /// What points to causes without being a fact of its own; questions and guesses count as well.
    void addSayings(Meant &meant, const Spoken &spoken, const Words &asides) const;
    /// A program that prints "error" without naming a page has not shown that page to anybody.
    void addSymptoms(Meant &meant, const Spoken &spoken, bool printed);

    Words m_things; ///< named last, for a sentence that names none
    Words m_pages; ///< named in the sentence before
    bool m_oldNamed = false; ///< computers with an old Windows were named
    bool m_unchanged = false; ///< the sentence before told that nothing was changed
    std::vector<Words> m_doings; ///< told in the sentence before: "We replaced it. Since then ..."
};

} // namespace wizard
