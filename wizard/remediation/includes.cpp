#include "wizard/remediation/includes.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ScriptSource)
};

Result<QString> resource(const QString &file)
{
    QFile source(u":/scripts/"_s + file);
    if (!source.open(QIODevice::ReadOnly))
        return std::unexpected(Error{Tr::tr("The program does not carry this script."), file});
    return QString::fromLatin1(source.readAll()).remove(u'\r');
}

} // namespace

Result<QString> withIncludes(const QString &file, QStringList &seen)
{
    static const QRegularExpression include(u"\\A# include: ([a-z0-9/_-]+\\.ps1)\\z"_s);
    const auto text = resource(file);
    if (!text)
        return text;
    QStringList lines = text->split(u'\n');
    for (QString &line : lines) {
        const QRegularExpressionMatch match = include.match(line);
        if (!match.hasMatch())
            continue;
        const QString inner = match.captured(1);
        if (seen.contains(inner)) {
            line.clear();
            continue;
        }
        seen << inner;
        const auto part = withIncludes(inner, seen);
        if (!part)
            return part;
        line = part->trimmed();
    }
    return lines.join(u'\n');
}

} // namespace wizard
