#include "wizard/remediation/unusedfunctions.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <vector>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Part {
    QString function; ///< empty: text between functions
    QStringList lines;
    bool used = false;
};

/// The comment lines at the end of a text between functions belong to the function that follows.
QStringList takeComment(QStringList &lines)
{
    QStringList comment;
    while (!lines.isEmpty() && lines.last().startsWith("# "_L1))
        comment.prepend(lines.takeLast());
    return comment;
}

std::vector<Part> parts(const QString &source)
{
    static const QRegularExpression begin(u"^function ([A-Za-z]+-[A-Za-z]+) \\{$"_s);
    std::vector<Part> all(1);
    for (const QString &line : source.split(u'\n')) {
        const QRegularExpressionMatch match = begin.match(line);
        if (match.hasMatch()) {
            QStringList comment = takeComment(all.back().lines);
            all.push_back({match.captured(1), comment << line});
            continue;
        }
        all.back().lines << line;
        if (line == "}"_L1 && !all.back().function.isEmpty())
            all.push_back({});
    }
    return all;
}

/// Every word that could be the name of a function.
QSet<QString> commandWords(const QStringList &lines)
{
    static const QRegularExpression word(u"[A-Za-z]+-[A-Za-z]+"_s);
    QSet<QString> words;
    for (auto matches = word.globalMatch(lines.join(u'\n')); matches.hasNext();)
        words << matches.next().captured();
    return words;
}

void markUsed(std::vector<Part> &all)
{
    QSet<QString> wanted;
    for (const Part &part : all) {
        if (part.function.isEmpty())
            wanted += commandWords(part.lines);
    }
    for (bool found = true; found;) {
        found = false;
        for (Part &part : all) {
            if (part.used || (!part.function.isEmpty() && !wanted.contains(part.function)))
                continue;
            part.used = true;
            found = true;
            wanted += commandWords(part.lines);
        }
    }
}

} // namespace

QString withoutUnusedFunctions(const QString &source)
{
    std::vector<Part> all = parts(source);
    markUsed(all);
    QStringList lines;
    for (const Part &part : all) {
        if (part.used)
            lines << part.lines;
    }
    static const QRegularExpression gaps(u"\\n{3,}"_s);
    return lines.join(u'\n').replace(gaps, u"\n\n"_s);
}

} // namespace wizard
