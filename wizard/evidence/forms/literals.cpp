#include "wizard/evidence/forms/literals.h"

#include <queue>

namespace wizard {
namespace {

constexpr char16_t lower(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c + (u'a' - u'A')) : c;
}

} // namespace

Literals::Literals(const std::vector<QLatin1StringView> &words)
    : m_nodes(1)
{
    for (const QLatin1StringView word : words) {
        if (m_indexes.contains(word))
            continue;
        m_indexes.insert(word, int(m_words.size()));
        m_words.push_back(word);
    }
    learnLetters();
    for (const QLatin1StringView word : m_words)
        add(word);
    connect();
}

void Literals::learnLetters()
{
    unsigned char known = 0;
    for (const QLatin1StringView word : m_words) {
        for (const char letter : word) {
            const char16_t c = lower(static_cast<unsigned char>(letter));
            Q_ASSERT(c < 128);
            if (m_classes[c] == 0)
                m_classes[c] = ++known;
            if (c >= u'a' && c <= u'z')
                m_classes[c - (u'a' - u'A')] = m_classes[c];
        }
    }
    Q_ASSERT(known < 64);
}

void Literals::add(QLatin1StringView word)
{
    int node = 0;
    for (const char letter : word) {
        const std::size_t letterClass = classOf(static_cast<unsigned char>(letter));
        int next = m_nodes[std::size_t(node)].next[letterClass];
        if (next == 0) {
            next = int(m_nodes.size());
            m_nodes[std::size_t(node)].next[letterClass] = next;
            m_nodes.emplace_back();
        }
        node = next;
    }
    m_nodes[std::size_t(node)].word = m_indexes.value(word);
}

void Literals::connect()
{
    std::queue<int> waiting;
    waiting.push(0);
    while (!waiting.empty()) {
        const int index = waiting.front();
        waiting.pop();
        for (std::size_t letter = 1; letter < m_nodes[0].next.size(); ++letter) {
            Node &node = m_nodes[std::size_t(index)];
            const int fallen = index == 0 ? 0 : m_nodes[std::size_t(node.fallback)].next[letter];
            const int next = node.next[letter];
            if (next == 0) {
                node.next[letter] = fallen;
                continue;
            }
            const Node &fallback = m_nodes[std::size_t(fallen)];
            m_nodes[std::size_t(next)].fallback = fallen;
            m_nodes[std::size_t(next)].shorter = fallback.word >= 0 ? fallen : fallback.shorter;
            waiting.push(next);
        }
    }
}

QList<Literals::Hit> Literals::hitsIn(QStringView text) const
{
    QList<Hit> hits;
    int node = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        node = m_nodes[std::size_t(node)].next[classOf(text.at(i).unicode())];
        for (int at = node; at != 0; at = m_nodes[std::size_t(at)].shorter) {
            const int found = m_nodes[std::size_t(at)].word;
            if (found >= 0)
                hits.append({found, i + 1 - m_words[std::size_t(found)].size()});
        }
    }
    return hits;
}

} // namespace wizard
