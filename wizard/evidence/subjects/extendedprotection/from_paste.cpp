#include "wizard/evidence/subjects/extendedprotection/extendedprotection.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// Reads the two tables of each server, one a site. The head of a table names its site, a row the directory
/// alone, in older prints both.
class TableReader {
public:
    void read(const QString &line, int number)
    {
        static const QRegularExpression server(u"^\\s*Results for Server:\\s*(\\S{1,255})\\s*$"_s);
        static const QRegularExpression head(
            u"^\\s*(Default Web Site|Exchange Back End)\\s+Value\\s+SupportedValue\\b"_s);
        static const QRegularExpression row(
            u"^\\s*(?:(?:Default Web Site|Exchange Back End)/)?(\\S{1,100})\\s+"_s
            u"(None|Allow|Require)\\s+(None|Allow|Require)\\s+(?:True|False)\\b"_s);
        if (const auto match = server.match(line); match.hasMatch()) {
            endTables();
            begin(ServerName::parse(match.captured(1)));
        } else if (const auto site = head.match(line); site.hasMatch()) {
            m_site = site.captured(1);
            if (m_servers.isEmpty() || m_sites.contains(m_site)) // HealthChecker names the server far above
                begin({});
            m_sites.insert(m_site);
        } else if (const auto cells = row.match(line); cells.hasMatch() && !m_site.isEmpty()) {
            add({m_site + u'/' + cells.captured(1),
                protectionOf(cells.captured(2)).value_or(Protection::None),
                protectionOf(cells.captured(3)).value_or(Protection::None), number});
        } else if (!line.trimmed().isEmpty()) {
            endTables();
        }
    }
    [[nodiscard]] const QList<ProtectedServer> &servers() const { return m_servers; }

private:
    void begin(const ServerName &name)
    {
        m_servers.append({.name = name, .directories = {}});
        m_sites.clear();
    }
    void add(const ProtectedDirectory &directory)
    {
        Seen<ProtectedDirectory> &directories = m_servers.last().directories;
        if (directories.items.isEmpty())
            directories.line = directory.line;
        directories.items.append(directory);
        directories.whole = false;
    }
    /// Text behind both tables: the last one was not cut off in the middle.
    void endTables()
    {
        if (m_sites.size() < 2)
            return;
        Seen<ProtectedDirectory> &directories = m_servers.last().directories;
        directories.whole = !directories.items.isEmpty() && directories.items.last().place.startsWith(m_site);
    }

    QList<ProtectedServer> m_servers;
    QSet<QString> m_sites; ///< of the last server, whose tables have begun
    QString m_site;
};

} // namespace

QList<Recognition> extendedProtectionFromPaste(const Paste &paste)
{
    TableReader tables;
    for (qsizetype i = 0; i < paste.lines().size(); ++i)
        tables.read(paste.lines().at(i), int(i + 1));
    QList<Recognition> recognitions;
    for (const ProtectedServer &server : tables.servers())
        recognitions += observe(server);
    return recognitions;
}

} // namespace wizard
