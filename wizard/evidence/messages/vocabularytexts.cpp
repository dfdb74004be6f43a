#include "wizard/evidence/messages/vocabularytexts.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype longWord = 16;
constexpr qsizetype nearBy = 800; ///< an error with its stack, an entry of a log
constexpr qsizetype inTheLine = 80;
constexpr qsizetype mostTries = 400; ///< no text holds more places of one message that say something new

/// Letters with accents are no part of a word here: the table holds the pieces between them.
bool isWordCharacter(QStringView text, qsizetype i)
{
    const char16_t c = i >= 0 && i < text.size() ? text.at(i).unicode() : u' ';
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
}

bool isDigit(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() && text.at(i) >= u'0' && text.at(i) <= u'9';
}

/// A whole word, and no part of a longer number, a version or an address.
bool isWhole(QStringView text, qsizetype start, qsizetype end)
{
    const bool joinedBefore = isWordCharacter(text, start)
        && (isWordCharacter(text, start - 1)
            || (isDigit(text, start) && start > 0 && text.at(start - 1) == u'.' && isDigit(text, start - 2)));
    const bool joinedBehind = isWordCharacter(text, end - 1)
        && (isWordCharacter(text, end)
            || (isDigit(text, end - 1) && end < text.size() && text.at(end) == u'.'
                && isDigit(text, end + 1)));
    return !joinedBefore && !joinedBehind;
}

} // namespace

/// Places of the words that a text holds.
class VocabularyTexts::Hits {
public:
    Hits(const Literals &literals, const QString &text, Form form)
        : m_literals(literals)
    {
        for (const Literals::Hit &hit : literals.hitsIn(text)) {
            const qsizetype end = hit.start + literals.word(hit.word).size();
            if (form == Form::Squeezed || isWhole(text, hit.start, end))
                m_places[hit.word].append(hit.start);
        }
    }
    [[nodiscard]] const QHash<int, QList<qsizetype>> &all() const { return m_places; }
    [[nodiscard]] QList<qsizetype> of(const QByteArray &word) const
    {
        return m_places.value(m_literals.indexOf(QLatin1StringView(word)));
    }

private:
    const Literals &m_literals;
    QHash<int, QList<qsizetype>> m_places;
};

VocabularyTexts::VocabularyTexts(std::span<const VocabularyRow> rows, Form form)
    : m_form(form)
    , m_alternatives([&] {
        std::deque<Alternative> alternatives;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const VocabularyRow &row = rows[i];
            for (const QLatin1StringView text : listed(row.texts.isEmpty() ? row.id : row.texts, "\n"_L1)) {
                Parts parts = partsOf(text);
                if (!row.source.isEmpty() || isLong(parts) != (form == Form::Squeezed))
                    continue;
                for (Part &part : parts)
                    part.word = form == Form::Squeezed ? part.word.replace(" ", "") : part.word;
                alternatives.push_back({int(i), std::move(parts)});
            }
        }
        return alternatives;
    }())
    , m_literals(wordsOf(m_alternatives))
    , m_byFirst(std::size_t(m_literals.size()))
{
    for (const Alternative &one : m_alternatives) {
        const int first = m_literals.indexOf(QLatin1StringView(one.parts.front().word));
        m_byFirst[std::size_t(first)].push_back(&one);
    }
}

VocabularyTexts::Parts VocabularyTexts::partsOf(QLatin1StringView text)
{
    Parts parts;
    for (const QLatin1StringView group : listed(text, " + "_L1)) {
        bool follows = false;
        for (const QLatin1StringView word : listed(group, " ... "_L1)) {
            parts.push_back({QByteArray(word.data(), word.size()).toLower(), follows});
            follows = true;
        }
    }
    return parts;
}

bool VocabularyTexts::isLong(const Parts &parts)
{
    return std::ranges::all_of(parts, [](const Part &part) {
        return !part.sameLine && part.word.size() - part.word.count(' ') >= longWord;
    });
}

std::vector<QLatin1StringView> VocabularyTexts::wordsOf(const std::deque<Alternative> &alternatives)
{
    std::vector<QLatin1StringView> words;
    for (const Alternative &one : alternatives) {
        for (const Part &part : one.parts)
            words.emplace_back(part.word);
    }
    return words;
}

bool VocabularyTexts::stands(const Part &part, qsizetype start, qsizetype end, const Hits &hits) const
{
    const QList<qsizetype> places = hits.of(part.word);
    const qsizetype from = part.sameLine ? end : start - nearBy - part.word.size();
    const auto at = std::ranges::lower_bound(places, from);
    return at != places.end() && *at <= end + (part.sameLine ? inTheLine : nearBy);
}

QMap<int, VocabularyTexts::Place> VocabularyTexts::in(const QString &text) const
{
    const Hits hits(m_literals, text, m_form);
    QMap<int, Place> found;
    for (auto word = hits.all().cbegin(); word != hits.all().cend(); ++word) {
        for (const Alternative *one : m_byFirst[std::size_t(word.key())]) {
            const qsizetype size = one->parts.front().word.size();
            const auto tried = word->first(std::min(word->size(), mostTries));
            const auto at = std::ranges::find_if(tried, [&](qsizetype start) {
                return std::all_of(one->parts.begin() + 1, one->parts.end(),
                    [&](const Part &part) { return stands(part, start, start + size, hits); });
            });
            const auto known = found.constFind(one->row);
            if (at != tried.end() && (known == found.constEnd() || *at < known->start))
                found.insert(one->row, {*at, size});
        }
    }
    return found;
}

} // namespace wizard
