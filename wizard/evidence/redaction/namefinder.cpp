#include "wizard/evidence/redaction/namefinder.h"

#include <queue>

namespace wizard {
namespace {

quint64 keyOf(int node, char16_t c)
{
    return (quint64(node) << 16) | c;
}

} // namespace

NameFinder::NameFinder()
    : m_letters(1)
    , m_nodes(1)
{
}

void NameFinder::add(const QString &name, Distinct distinct)
{
    int node = 0;
    for (const QChar letter : smallLetters(name)) {
        int &next = m_next[keyOf(node, letter.unicode())];
        if (next == 0) {
            next = int(m_nodes.size());
            m_letters[std::size_t(node)].push_back(letter.unicode());
            m_nodes.emplace_back();
            m_letters.emplace_back();
        }
        node = next;
    }
    if (node == 0 || m_nodes[std::size_t(node)].name >= 0)
        return;
    m_nodes[std::size_t(node)].name = int(m_names.size());
    m_names.append(smallLetters(name));
    m_distinct.append(distinct);
}

void NameFinder::connect()
{
    std::queue<int> waiting;
    waiting.push(0);
    while (!waiting.empty()) {
        const int index = waiting.front();
        waiting.pop();
        for (const char16_t letter : m_letters[std::size_t(index)]) {
            const int child = m_next.value(keyOf(index, letter));
            Node &node = m_nodes[std::size_t(child)];
            node.fallback = index == 0 ? 0 : next(m_nodes[std::size_t(index)].fallback, letter);
            const Node &fallback = m_nodes[std::size_t(node.fallback)];
            node.shorter = fallback.name >= 0 ? node.fallback : fallback.shorter;
            waiting.push(child);
        }
    }
}

int NameFinder::next(int node, char16_t c) const
{
    for (;;) {
        if (const int found = m_next.value(keyOf(node, c)); found != 0)
            return found;
        if (node == 0)
            return 0;
        node = m_nodes[std::size_t(node)].fallback;
    }
}

template <typename Accepts>
QList<NameFinder::Hit> NameFinder::hits(QStringView text, Accepts accepts) const
{
    QList<Hit> found;
    int node = 0;
    for (qsizetype i = 0; i < text.size() && !isEmpty(); ++i) {
        node = next(node, text.at(i).toLower().unicode());
        const Node &here = m_nodes[std::size_t(node)];
        for (int at = here.name >= 0 ? node : here.shorter; at != 0; at = m_nodes[std::size_t(at)].shorter) {
            const int name = m_nodes[std::size_t(at)].name;
            const qsizetype size = m_names.at(name).size();
            if (accepts(name, i + 1 - size, size)) {
                found.append({i + 1 - size, size, name});
                break;
            }
        }
    }
    return found;
}

QList<NameFinder::Hit> NameFinder::hitsIn(QStringView text) const
{
    return hits(text, [&](int name, qsizetype start, qsizetype size) {
        const Distinct distinct = m_distinct.at(name);
        return distinct == Distinct::Anywhere
            || (distinct == Distinct::AsWord && standsAlone(text, start, size));
    });
}

QList<NameFinder::Hit> NameFinder::allHitsIn(QStringView text) const
{
    QList<Hit> found;
    hits(text, [&](int name, qsizetype start, qsizetype size) {
        found.append({start, size, name});
        return false;
    });
    return found;
}

QString smallLetters(QStringView text)
{
    QString small = text.toString();
    for (QChar &letter : small)
        letter = letter.toLower();
    return small;
}

bool standsAlone(QStringView text, qsizetype start, qsizetype size)
{
    const qsizetype end = start + size;
    return (start == 0 || !text.at(start - 1).isLetterOrNumber())
        && (end >= text.size() || !text.at(end).isLetterOrNumber());
}

} // namespace wizard
