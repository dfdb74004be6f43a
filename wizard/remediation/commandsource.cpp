#include "wizard/remediation/commandsource.h"

#include "wizard/remediation/chosenparts.h"
#include "wizard/remediation/includes.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ScriptSource)
};

} // namespace

Result<QString> commandSource(QLatin1StringView file, const Literals &literals)
{
    static const QRegularExpression mark(u"\\A\\[\\[([A-Za-z]+)([=!])([A-Za-z]*)\\]\\] "_s);
    QStringList seen;
    const auto whole = withIncludes(file, seen);
    const auto source = whole ? withChosenParts(*whole, literals, file) : whole;
    if (!source)
        return source;
    QStringList lines;
    for (const QString &line : source->split(u'\n')) {
        const QRegularExpressionMatch match = mark.match(line);
        const QString name = match.captured(1);
        if (match.hasMatch() && !literals.contains(name))
            return std::unexpected(Error{Tr::tr("%1 is no choice.").arg(name), QString(file)});
        const bool same = literals.value(name) == u'\'' + match.captured(3) + u'\'';
        if (!match.hasMatch() || same == (match.captured(2) == "="_L1))
            lines << line.mid(match.capturedLength());
    }
    return lines.join(u'\n');
}

} // namespace wizard
