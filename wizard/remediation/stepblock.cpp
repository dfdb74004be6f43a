#include "wizard/remediation/stepblock.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr QLatin1StringView frameStart =
    "try {\n    try {\n        $global:ErrorActionPreference = 'Stop'\n"_L1;
constexpr QLatin1StringView frameEnd = "\n    } catch {\n        Resolve-RunFailure -ErrorRecord $_\n"_L1;

QString withoutFrame(const QString &body)
{
    const qsizetype start = body.indexOf(frameStart);
    const qsizetype end = body.lastIndexOf(frameEnd);
    if (start < 0 || end < start)
        return body;
    QString before = body.left(start);
    for (const QLatin1StringView line :
        {"$ErrorActionPreference = 'Stop'\n"_L1, "$globalPreference = $global:ErrorActionPreference\n"_L1,
            "if ($Unattended) {\n    $ConfirmPreference = 'None'\n}\n"_L1})
        before.remove(line);
    const qsizetype inner = start + frameStart.size();
    return before + body.mid(inner, end - inner).replace("\n        "_L1, "\n"_L1);
}

} // namespace

QString stepBlock(const QString &body)
{
    QStringList lines = withoutFrame(body).trimmed().split(u'\n');
    for (QString &line : lines) {
        if (!line.isEmpty())
            line.prepend("    "_L1);
    }
    return lines.join(u'\n');
}

} // namespace wizard
