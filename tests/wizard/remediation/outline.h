#pragma once

#include <QByteArray>
#include <QList>

/// What a script has of its own: its cause and evidence, its parameters with their values, its steps and the
/// names of its functions. The lines in between stand in resources/scripts as they are.
namespace outline {

using Lines = QList<QByteArray>;

/// From the line that is `first` up to, not with, the line that is `last`.
inline Lines between(const Lines &lines, const QByteArray &first, const QByteArray &last)
{
    const qsizetype begin = lines.indexOf(first);
    return begin < 0 ? Lines() : lines.mid(begin, lines.indexOf(last, begin) - begin);
}

/// Cause and evidence: two paragraphs of the description.
inline Lines head(const Lines &lines)
{
    const Lines description = between(lines, ".DESCRIPTION", ".NOTES");
    const qsizetype evidence = description.indexOf("    Evidence:");
    return description.mid(1, description.indexOf(QByteArray(), evidence) - 1);
}

inline QByteArray of(const QByteArray &script)
{
    const Lines lines = QByteArray(script).replace("\r\n", "\n").split('\n');
    Lines outline{lines.first()};
    outline << head(lines) << between(lines, "param(", ")") << ")";
    for (const QByteArray &line : lines) {
        if (line == "#region common")
            break;
        const QByteArray mark = line.trimmed();
        if (line.startsWith("function "))
            outline << line.chopped(line.endsWith(" {") ? 2 : 0);
        else if (mark.startsWith("#region ") || mark == "#endregion")
            outline << line;
    }
    return outline.join('\n') + '\n';
}

} // namespace outline
