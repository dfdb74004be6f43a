#include "wizard/evidence/subjects/setup/setup.h"

using namespace Qt::StringLiterals;

namespace wizard {

bool beginsSetupRun(const QString &line)
{
    static const QRegularExpression start(u"\\bStarting Microsoft Exchange Server \\d{4} Setup\\b"_s);
    return start.match(line).hasMatch();
}

/// A run that follows the last closing line is open: what it will say is not known.
QList<Recognition> setupRunsFromPaste(const Paste &paste)
{
    static const QRegularExpression end(
        u"The Exchange Server setup operation (didn't complete|completed successfully)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<SetupRun> runs;
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        const QString &line = paste.lines().at(i);
        if (const auto match = end.match(line); match.hasMatch())
            runs.append({match.captured(1).startsWith(u"didn"_s, Qt::CaseInsensitive), int(i + 1)});
        else if (beginsSetupRun(line))
            runs.clear();
    }
    return observe(runs);
}

} // namespace wizard
