#include "wizard/evidence/words/lexicon.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype shortestPart = 2; ///< of "abc*" and "*abc"

} // namespace

Lexicon::Lexicon(std::span<const std::span<const Synonyms>> languages, int slips)
    : m_spelling(slips)
    , m_nodes(1)
{
    for (const std::span<const Synonyms> language : languages) {
        for (const auto &[word, phrases] : language) {
            for (const QStringView phrase : phrases.split(u'|'))
                add(word, phrase);
        }
    }
}

int Lexicon::patternFor(const QString &written)
{
    const bool beginning = written.endsWith(u'*');
    const bool ending = written.startsWith(u'*');
    QString bare = written;
    bare.remove(u'*');
    auto &kind = beginning ? m_beginnings : ending ? m_endings : m_whole;
    const auto known = kind.constFind(bare);
    if (known != kind.cend())
        return *known;
    const int id = m_patterns++;
    kind.insert(bare, id);
    if (!ending)
        m_spelling.add(bare, id);
    return id;
}

void Lexicon::add(Word word, QStringView phrase)
{
    int place = 0;
    QString joined = phrase.toString();
    joined.replace(u"n t "_s, u"nt "_s); // as plainWords writes "can't" and "can t"
    if (joined.endsWith(u"n t"_s))
        joined.replace(joined.size() - 2, 2, u"t"_s);
    for (const QStringView part : QStringView(joined).split(u' ', Qt::SkipEmptyParts)) {
        const std::vector<PlainWord> plain = plainWords(part);
        if (plain.empty())
            continue;
        const QString star = part.startsWith(u'*') ? u'*' + plain.front().text : plain.front().text;
        const QString marked = part.endsWith(u'#') || part.endsWith(u'*') ? star + part.back() : star;
        const int pattern = patternFor(marked);
        const auto next = m_nodes[std::size_t(place)].next.constFind(pattern);
        if (next != m_nodes[std::size_t(place)].next.cend()) {
            place = *next;
            continue;
        }
        m_nodes[std::size_t(place)].next.insert(pattern, int(m_nodes.size()));
        place = int(m_nodes.size());
        m_nodes.emplace_back();
    }
    m_nodes[std::size_t(place)].meanings.set(std::size_t(word));
}

QList<int> Lexicon::patternsOf(const QString &word, qsizetype &steps) const
{
    QList<int> patterns;
    const auto look = [&](const QHash<QString, int> &kind, const QString &part) {
        ++steps;
        if (const auto found = kind.constFind(part); found != kind.cend())
            patterns.append(*found);
    };
    look(m_whole, word);
    if (const QString bare = withoutNumber(word); !bare.isEmpty())
        look(m_whole, bare);
    for (qsizetype length = shortestPart; length <= word.size(); ++length) {
        look(m_beginnings, word.left(length));
        look(m_endings, word.right(length));
    }
    return patterns.isEmpty() ? m_spelling.nearTo(word, steps) : patterns;
}

const Lexicon &wholeLexicon()
{
    static const Lexicon lexicon(languages(), 2);
    return lexicon;
}

const Lexicon &lexiconOfAsides()
{
    static const Lexicon lexicon(asides(), 1);
    return lexicon;
}

std::vector<Phrase> PhraseFinder::phrasesIn(const std::vector<PlainWord> &words)
{
    std::vector<Phrase> phrases;
    bool border = false;
    for (qsizetype i = 0; i < qsizetype(words.size());) {
        border |= words[std::size_t(i)].border;
        Phrase phrase = longestAt(words, i);
        if (phrase.meanings.none()) {
            ++i;
            continue;
        }
        phrase.border = border;
        border = false;
        i = phrase.end;
        phrases.push_back(phrase);
    }
    return phrases;
}

const QList<int> &PhraseFinder::patternsOf(const QString &word)
{
    auto known = m_known.find(word);
    if (known == m_known.end())
        known = m_known.insert(word, m_lexicon.patternsOf(word, m_steps));
    return *known;
}

Phrase PhraseFinder::longestAt(const std::vector<PlainWord> &words, qsizetype first)
{
    Phrase longest{{}, first, first};
    QList<int> places{0};
    for (qsizetype i = first; i < qsizetype(words.size()) && !places.isEmpty(); ++i) {
        if (i > first && words[std::size_t(i)].border)
            break;
        QList<int> next;
        Words meanings;
        for (const int place : std::as_const(places)) {
            for (const int pattern : patternsOf(words[std::size_t(i)].text)) {
                ++m_steps;
                const auto step = m_lexicon.node(place).next.constFind(pattern);
                if (step == m_lexicon.node(place).next.cend())
                    continue;
                next.append(*step);
                meanings |= m_lexicon.node(*step).meanings;
            }
        }
        if (meanings.any()) {
            longest.meanings = meanings;
            longest.end = i + 1;
        }
        places = next;
    }
    return longest;
}

} // namespace wizard
