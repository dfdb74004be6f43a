#include "wizard/investigation/plaintext.h"

#include <QCoreApplication>

namespace wizard {
namespace {

constexpr qsizetype columns = 72;

} // namespace

void addWrapped(QStringList &lines, const QString &first, const QString &text)
{
    const QString hanging(first.size(), u' ');
    QString line = first;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool fresh = line.size() <= first.size();
        if (!fresh && line.size() + 1 + word.size() > columns) {
            lines.append(line);
            line = hanging;
        }
        line += (line.size() <= first.size() ? QString() : QString(u' ')) + word;
    }
    lines.append(line);
}

QString translated(const char *context, const char *text)
{
    return text ? QCoreApplication::translate(context, text) : QString();
}

} // namespace wizard
