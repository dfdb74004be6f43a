#include "wizard/evidence/messages/table.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

bool isFolded(const MessageRow &row)
{
    return row.edge == Edge::Word;
}

std::vector<QLatin1StringView> wordsOf(const std::vector<MessageRow> &rows, bool folded)
{
    std::vector<QLatin1StringView> words;
    for (const MessageRow &row : rows) {
        if (isFolded(row) != folded)
            continue;
        words.push_back(row.text);
        words.insert(words.end(), row.unless.begin(), row.unless.end());
        words.insert(words.end(), row.apart.words.begin(), row.apart.words.end());
        for (const Near &near : row.near)
            words.insert(words.end(), near.words.begin(), near.words.end());
    }
    return words;
}

bool isWordCharacter(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() && (text.at(i).isLetterOrNumber() || text.at(i) == u'_');
}

bool isDigit(QStringView text, qsizetype i)
{
    return i < text.size() && text.at(i) >= u'0' && text.at(i) <= u'9';
}

bool fits(Edge edge, QStringView text, qsizetype start, qsizetype end)
{
    switch (edge) {
    case Edge::None:
        return true;
    case Edge::Colon:
        while (end < text.size() && text.at(end).isLetter())
            ++end;
        return end == text.size() || text.at(end) == u':';
    case Edge::Word:
        return !isWordCharacter(text, start - 1) && !isWordCharacter(text, end)
            && !(end < text.size() && text.at(end) == u'.' && isDigit(text, end + 1));
    }
    return false;
}

/// Where the literals stand in one text.
class Places {
public:
    Places(const Literals &literals, const QString &text)
        : m_literals(literals)
        , m_text(text)
        , m_starts(std::size_t(literals.size()))
    {
        for (const Literals::Hit &hit : literals.hitsIn(text))
            m_starts[std::size_t(hit.word)].append(hit.start);
    }

    [[nodiscard]] std::optional<qsizetype> first(const MessageRow &row) const
    {
        const bool barred =
            std::ranges::any_of(row.unless, [&](QLatin1StringView word) { return !of(word).isEmpty(); });
        if (barred)
            return std::nullopt;
        for (const qsizetype start : of(row.text)) {
            const bool near = std::ranges::all_of(
                row.near, [&](const Near &one) { return stands(one, start, start + row.text.size()); });
            const bool apart = !stands(row.apart, start, start + row.text.size());
            if (near && apart && fits(row.edge, m_text, start, start + row.text.size()))
                return start;
        }
        return std::nullopt;
    }
    [[nodiscard]] QString written(qsizetype start, const MessageRow &row) const
    {
        return m_text.mid(start, row.text.size());
    }

private:
    [[nodiscard]] const QList<qsizetype> &of(QLatin1StringView word) const
    {
        return m_starts[std::size_t(m_literals.indexOf(word))];
    }
    [[nodiscard]] bool stands(const Near &near, qsizetype start, qsizetype end) const
    {
        return std::ranges::any_of(near.words, [&](QLatin1StringView word) {
            const qsizetype from = near.before > 0 ? start - near.before - word.size() : start;
            const auto at = std::ranges::lower_bound(of(word), from);
            return at != of(word).end() && *at <= end + near.after;
        });
    }

    const Literals &m_literals;
    const QString &m_text;
    std::vector<QList<qsizetype>> m_starts;
};

QString keyOf(const MessageRow &row)
{
    return QString::number(int(row.fact)) + (row.value == asWritten ? QLatin1StringView() : row.value);
}

} // namespace

MessageTable::MessageTable(std::vector<MessageRow> rows)
    : m_rows(std::move(rows))
    , m_folded(wordsOf(m_rows, true))
    , m_squeezed(wordsOf(m_rows, false))
{
}

QList<Recognition> MessageTable::in(const PastedText &text) const
{
    const Places folded(m_folded, text.folded());
    const Places squeezed(m_squeezed, text.squeezed());
    QList<Recognition> recognitions;
    QStringList known;
    for (const MessageRow &row : m_rows) {
        const QString key = keyOf(row);
        const Places &places = isFolded(row) ? folded : squeezed;
        const auto start = known.contains(key) ? std::nullopt : places.first(row);
        if (!start)
            continue;
        known.append(key);
        const QString written = places.written(*start, row);
        const int line = isFolded(row) ? text.lineOfFolded(*start) : text.lineOfSqueezed(*start);
        const QString value = row.value == asWritten ? written : QString(row.value);
        recognitions.append(found(written.left(60), line, {seen(row.fact, value)}));
    }
    return recognitions;
}

} // namespace wizard
