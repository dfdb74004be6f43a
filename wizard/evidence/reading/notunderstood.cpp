#include "wizard/evidence/reading/notunderstood.h"

#include "wizard/evidence/reading/readers.h"
#include "wizard/evidence/words/ownwords.h"
#include "wizard/evidence/words/plainwords.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace wizard {
namespace {

/// Shorter ones greet, thank or sign.
constexpr std::size_t fewestWords = 4;

struct Known {
    QSet<std::pair<int, QString>> sentences; ///< of somebody's own words: line and beginning
    std::set<int> lines; ///< where a program's words were recognised
};

Known knownFrom(const QList<Recognition> &recognised)
{
    Known known;
    for (const Recognition &one : recognised) {
        if (isOwnWords(one))
            known.sentences.insert({one.line, one.what});
        else
            known.lines.insert(one.line);
    }
    return known;
}

bool isWithin(const std::set<int> &lines, int from, int before)
{
    const auto first = lines.lower_bound(from);
    return first != lines.end() && *first < before;
}

} // namespace

QList<Sentence> notUnderstood(const QString &text, const QList<Recognition> &recognised)
{
    const Known known = knownFrom(recognised);
    const PastedText pasted(text);
    const QList<Sentence> sentences = sentencesOf(pasted);
    QList<Sentence> left;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        const Sentence &one = sentences.at(i);
        const int after =
            i + 1 < sentences.size() ? sentences.at(i + 1).line : int(pasted.lines().size()) + 1;
        if (one.printed || known.sentences.contains({one.line, one.text.left(shownOfSentence)})
            || isWithin(known.lines, one.line, std::max(after, one.line + 1))
            || plainWords(one.text).size() < fewestWords)
            continue;
        left.append(one);
    }
    return left;
}

} // namespace wizard
