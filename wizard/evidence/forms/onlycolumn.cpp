#include "wizard/evidence/forms/onlycolumn.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

bool isRule(const QString &line)
{
    const QString text = line.trimmed();
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c == u'-'; });
}

} // namespace

QStringList onlyColumn(const ShellCommand &command, QLatin1StringView heading)
{
    QStringList rows;
    bool inside = false;
    for (qsizetype i = 1; i < command.output.size(); ++i) {
        const QString line = command.output.at(i).trimmed();
        if (inside && line.isEmpty())
            break;
        if (inside)
            rows.append(line.left(300));
        else if (isRule(line))
            inside = command.output.at(i - 1).trimmed().compare(heading, Qt::CaseInsensitive) == 0;
    }
    return rows;
}

} // namespace wizard
