#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QLatin1StringView>
#include <QList>
#include <QStringView>

#include <array>
#include <vector>

namespace wizard {

/// Finds many literals in one pass over a text, so that the work grows with the text alone (Aho and Corasick,
/// "Efficient string matching", 1975). ASCII letters match in both cases.
class Literals {
public:
    struct Hit {
        int word = 0; ///< index of the literal
        qsizetype start = 0;
    };

    explicit Literals(const std::vector<QLatin1StringView> &words);

    /// Every place of every literal, in the order in which they end.
    [[nodiscard]] QList<Hit> hitsIn(QStringView text) const;
    /// The same for bytes: the index of the literal and the offset behind it.
    template <typename Found>
    void eachIn(QByteArrayView bytes, const Found &found) const
    {
        const Node *const nodes = m_nodes.data();
        int node = 0;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const auto byte = static_cast<unsigned char>(bytes[i]);
            node = nodes[node].next[byte < 128 ? m_classes[byte] : 0];
            for (int at = node; at != 0; at = nodes[at].shorter) {
                if (nodes[at].word >= 0)
                    found(nodes[at].word, i + 1);
            }
        }
    }
    [[nodiscard]] int indexOf(QLatin1StringView word) const { return m_indexes.value(word, -1); }
    [[nodiscard]] QLatin1StringView word(int index) const { return m_words.at(std::size_t(index)); }
    [[nodiscard]] int size() const { return int(m_words.size()); }

private:
    struct Node {
        std::array<int, 64> next{}; ///< by class of character; 0 is the root
        int fallback = 0; ///< node of the longest ending that begins a literal
        int word = -1; ///< literal that ends here
        int shorter = 0; ///< next node on the way of fallbacks where a literal ends
    };

    [[nodiscard]] std::size_t classOf(char16_t c) const { return c < 128 ? m_classes[c] : 0; }
    void learnLetters();
    void add(QLatin1StringView word);
    void connect();

    std::array<unsigned char, 128> m_classes{}; ///< 0: stands in no literal
    std::vector<QLatin1StringView> m_words;
    QHash<QLatin1StringView, int> m_indexes;
    std::vector<Node> m_nodes;
};

} // namespace wizard
