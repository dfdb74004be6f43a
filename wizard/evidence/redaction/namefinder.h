#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace wizard {

/// How far a name tells itself from other words.
enum class Distinct {
    InItsPlace, ///< also a word of the product, or too short: replaced only where its place shows a name
    AsWord, ///< wherever it stands as a word
    Anywhere, ///< also inside other words
};

/// Finds many names in one pass over a text, in any case of letters (Aho and Corasick, "Efficient string
/// matching", 1975). Names are short, so the work grows with the text alone.
class NameFinder {
public:
    struct Hit {
        qsizetype start = 0;
        qsizetype size = 0;
        int name = -1;
    };

    NameFinder();
    /// Call connect() after the last one.
    void add(const QString &name, Distinct distinct);
    void connect();

    /// Every place where a name stands alone or may stand inside words, the longest that ends there.
    [[nodiscard]] QList<Hit> hitsIn(QStringView text) const;
    /// Every place of every name, also inside words.
    [[nodiscard]] QList<Hit> allHitsIn(QStringView text) const;
    [[nodiscard]] const QString &name(int index) const { return m_names.at(index); }
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }

private:
    struct Node {
        int fallback = 0;
        int name = -1;
        int shorter = 0; ///< next node on the way of fallbacks where a name ends
    };
    [[nodiscard]] int next(int node, char16_t c) const;
    template <typename Accepts>
    QList<Hit> hits(QStringView text, Accepts accepts) const;

    QStringList m_names;
    QList<Distinct> m_distinct;
    QHash<quint64, int> m_next; ///< by node and letter
    std::vector<std::vector<char16_t>> m_letters; ///< that lead on, by node
    std::vector<Node> m_nodes;
};

/// Small letters, each where it stood.
[[nodiscard]] QString smallLetters(QStringView text);
/// Whether neither a letter nor a digit stands next to it.
[[nodiscard]] bool standsAlone(QStringView text, qsizetype start, qsizetype size);

} // namespace wizard
