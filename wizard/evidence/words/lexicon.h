#pragma once

#include "wizard/evidence/words/lexicon/languages.h"
#include "wizard/evidence/words/plainwords.h"
#include "wizard/evidence/words/spelling.h"
#include "wizard/evidence/words/word.h"

#include <QHash>
#include <QList>

#include <span>
#include <vector>

namespace wizard {

/// The phrases of all languages, ready to be looked up.
class Lexicon {
public:
    /// A long word may have so many slips.
    Lexicon(std::span<const std::span<const Synonyms>> languages, int slips);

    struct Node {
        QHash<int, int> next; ///< by pattern
        Words meanings;
    };

    /// Patterns that a word fits; those it may have been meant for where it fits none.
    [[nodiscard]] QList<int> patternsOf(const QString &word, qsizetype &steps) const;
    [[nodiscard]] const Node &node(int place) const { return m_nodes[std::size_t(place)]; }

private:
    [[nodiscard]] int patternFor(const QString &written);
    void add(Word word, QStringView phrase);

    QHash<QString, int> m_whole;
    QHash<QString, int> m_beginnings;
    QHash<QString, int> m_endings;
    Spelling m_spelling;
    std::vector<Node> m_nodes; ///< of all phrases, word by word; the first is the root
    int m_patterns = 0;
};

/// That of all languages.
[[nodiscard]] const Lexicon &wholeLexicon();
/// What callers tell besides. It is looked up on its own, so that no aside takes a word from a phrase.
[[nodiscard]] const Lexicon &lexiconOfAsides();

/// A phrase in a sentence.
struct Phrase {
    Words meanings;
    qsizetype first = 0; ///< index of its first word
    qsizetype end = 0; ///< behind its last word
    bool border = false; ///< a comma or the like stands before it
};

/// Finds the phrases of sentences, the longest first. Remembers the words that it looked up, so that a text
/// costs no more than its different words and its length.
class PhraseFinder {
public:
    explicit PhraseFinder(const Lexicon &lexicon)
        : m_lexicon(lexicon)
    {
    }
    [[nodiscard]] std::vector<Phrase> phrasesIn(const std::vector<PlainWord> &words);
    /// How often it looked something up so far.
    [[nodiscard]] qsizetype steps() const { return m_steps; }

private:
    [[nodiscard]] const QList<int> &patternsOf(const QString &word);
    [[nodiscard]] Phrase longestAt(const std::vector<PlainWord> &words, qsizetype first);

    const Lexicon &m_lexicon;
    QHash<QString, QList<int>> m_known;
    qsizetype m_steps = 0;
};

} // namespace wizard
