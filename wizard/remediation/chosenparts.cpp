#include "wizard/remediation/chosenparts.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ScriptSource)
};

bool isChosen(const QString &values, const QString &literal)
{
    for (const QStringView value : QStringView(values).split(u'|')) {
        if (literal == u'\'' + value.toString() + u'\'')
            return true;
    }
    return false;
}

} // namespace

Result<QString> withChosenParts(const QString &source, const Literals &literals, const QString &file)
{
    static const QRegularExpression mark(u"\\A *# only ([A-Za-z]+)=([A-Za-z|]+)\\z"_s);
    QStringList kept;
    bool inside = false;
    bool chosen = true;
    for (const QString &line : source.split(u'\n')) {
        const QRegularExpressionMatch match = mark.match(line);
        const bool ends = line.trimmed() == "# end only"_L1;
        if (match.hasMatch() ? inside : ends && !inside)
            return std::unexpected(Error{Tr::tr("The parts of the script are nested: %1").arg(line), file});
        if (match.hasMatch() && !literals.contains(match.captured(1)))
            return std::unexpected(Error{Tr::tr("%1 is no choice.").arg(match.captured(1)), file});
        if (match.hasMatch())
            chosen = isChosen(match.captured(2), literals.value(match.captured(1)));
        else if (ends)
            chosen = true;
        else if (chosen)
            kept << line;
        inside = match.hasMatch() || (inside && !ends);
    }
    if (inside)
        return std::unexpected(Error{Tr::tr("A part of the script has no end."), file});
    return kept.join(u'\n');
}

} // namespace wizard
