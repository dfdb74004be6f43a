#include "wizard/evidence/subjects/extendedprotection/extendedprotection.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Protection protectionOf(const QString &word)
{
    if (word == u"Require")
        return Protection::Require;
    return word == u"Allow" ? Protection::Allow : Protection::None;
}

} // namespace

QList<Recognition> extendedProtectionFromPaste(const Paste &paste)
{
    static const QRegularExpression server(u"^Results for Server:\\s*(\\S{1,255})\\s*$"_s);
    static const QRegularExpression row(
        u"^\\s*((?:Default Web Site|Exchange Back End)(?:/\\S{1,100})?)\\s+"_s
        u"(None|Allow|Require)\\s+(None|Allow|Require)\\s+(?:True|False)\\b"_s);
    QList<ProtectedServer> servers;
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        const QString &line = paste.lines().at(i);
        if (const auto match = server.match(line); match.hasMatch()) {
            servers.append({.name = serverName(match.captured(1)), .directories = {}});
            continue;
        }
        const auto match = row.match(line);
        if (!match.hasMatch()) {
            // The table goes on below its last row, so it was not cut off there.
            if (!servers.isEmpty() && !line.trimmed().isEmpty()
                && !servers.last().directories.items.isEmpty())
                servers.last().directories.whole = true;
            continue;
        }
        if (servers.isEmpty())
            servers.append(ProtectedServer());
        auto &directories = servers.last().directories;
        if (directories.items.isEmpty())
            directories.line = int(i + 1);
        directories.items.append({match.captured(1), protectionOf(match.captured(2)),
            protectionOf(match.captured(3)), int(i + 1)});
    }
    QList<Recognition> recognitions;
    for (const ProtectedServer &one : std::as_const(servers))
        recognitions += observe(one);
    return recognitions;
}

} // namespace wizard
