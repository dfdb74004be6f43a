#include "wizard/evidence/words/spelling.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace wizard {
namespace {

constexpr qsizetype shortest = 6;
constexpr qsizetype shortestForTwo = 10;
constexpr qsizetype longest = 24;

/// The word itself and what is left when up to so many letters are left out.
QSet<QString> shortened(const QString &word, int slips)
{
    QSet<QString> all{word};
    QSet<QString> last = all;
    for (int slip = 0; slip < slips; ++slip) {
        QSet<QString> next;
        for (const QString &one : std::as_const(last)) {
            for (qsizetype i = 1; i < one.size(); ++i)
                next.insert(QString(one).remove(i, 1));
        }
        all += next;
        last = next;
    }
    return all;
}

/// Slips between two words of at most 26 letters.
int slipsBetween(const QString &one, const QString &other)
{
    std::array<std::array<int, longest + 3>, longest + 3> slips{};
    for (qsizetype i = 0; i <= one.size(); ++i) {
        for (qsizetype j = 0; j <= other.size(); ++j) {
            if (i == 0 || j == 0) {
                slips[i][j] = int(i + j);
                continue;
            }
            const bool same = one.at(i - 1) == other.at(j - 1);
            slips[i][j] =
                std::min({slips[i - 1][j] + 1, slips[i][j - 1] + 1, slips[i - 1][j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && one.at(i - 1) == other.at(j - 2) && one.at(i - 2) == other.at(j - 1))
                slips[i][j] = std::min(slips[i][j], slips[i - 2][j - 2] + 1);
        }
    }
    return slips[one.size()][other.size()];
}

bool isAllLetters(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isLetter(); });
}

} // namespace

int Spelling::slipsIn(qsizetype length) const
{
    return length < shortest || length > longest ? 0 : length < shortestForTwo ? 1 : m_most;
}

void Spelling::add(const QString &word, int id)
{
    const int slips = slipsIn(word.size());
    if (slips == 0 || !isAllLetters(word))
        return;
    const qsizetype place = m_known.size();
    m_known.append({word, id});
    for (const QString &one : shortened(word, slips))
        m_shortened[one].append(place);
}

QList<int> Spelling::nearTo(const QString &word, qsizetype &steps) const
{
    QList<int> near;
    const int slips = slipsIn(word.size());
    if (slips == 0 || !isAllLetters(word))
        return near;
    for (const QString &one : shortened(word, slips)) {
        const auto places = m_shortened.constFind(one);
        ++steps;
        for (const qsizetype place : places == m_shortened.cend() ? QList<qsizetype>() : *places) {
            const auto &[known, id] = m_known.at(place);
            const int allowed = std::min(slips, slipsIn(known.size()));
            ++steps;
            if (!near.contains(id) && known.front() == word.front() && slipsBetween(word, known) <= allowed)
                near.append(id);
        }
    }
    return near;
}

} // namespace wizard
