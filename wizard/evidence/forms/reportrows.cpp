#include "wizard/evidence/forms/reportrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype longestName = 70;
constexpr qsizetype longestLine = 500;

/// Headings are not translated and have dashes below them, as many as they have letters.
bool isHeading(const QString &line, const QString &below)
{
    static const QStringList known = {u"Exchange Information"_s, u"Exchange IIS Information"_s,
        u"Operating System Information"_s, u"Security Settings"_s, u"Exchange Certificates"_s,
        u"Hybrid Information"_s, u"Frequent Configuration Issues"_s};
    return below.startsWith(u"-----") && below.count(u'-') == below.size() && below.size() == line.size()
        && known.contains(line);
}

/// "C:\..." and "https://..." begin no row of their own.
qsizetype endOfName(const QString &line)
{
    const qsizetype at = line.indexOf(u':');
    const bool isName = at > 1 && at <= longestName && (at + 1 == line.size() || line.at(at + 1).isSpace());
    return isName ? at : -1;
}

} // namespace

QList<ReportRow> reportRows(const PastedText &text)
{
    const QStringList &lines = text.lines();
    QList<ReportRow> rows;
    bool inside = false;
    QString above;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).left(longestLine).trimmed();
        inside =
            inside || (i + 1 < lines.size() && isHeading(line, lines.at(i + 1).left(longestLine).trimmed()));
        if (!inside || line.isEmpty())
            continue;
        const qsizetype end = endOfName(line);
        if (end >= 0)
            above = line.left(end);
        rows.append({above, end < 0 ? line : line.mid(end + 1).trimmed(), end < 0, int(i + 1)});
    }
    return rows;
}

ServerName reportedServer(const PastedText &text)
{
    ServerName server;
    const QStringList &lines = text.lines();
    for (qsizetype i = 0; i + 2 < lines.size(); ++i) {
        const QString line = lines.at(i).left(longestLine).trimmed();
        if (line != u"Exchange Information" || !isHeading(line, lines.at(i + 1).trimmed()))
            continue;
        const QString name = lines.at(i + 2).left(longestLine).trimmed();
        const auto here = ServerName::parse(name.startsWith(u"Name:") ? name.mid(5).trimmed() : QString());
        if (here.isEmpty() || (!server.isEmpty() && server != here))
            return {};
        server = here;
    }
    return server;
}

} // namespace wizard
