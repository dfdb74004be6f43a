#include "wizard/evidence/messages/from.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// One row of event 2080 (KB 316300): roles, reachability as bits, and the right to the audit log.
struct DirectoryServer {
    QString roles;
    int reachable = 0; ///< 1 global catalogue, 2 domain controller, 4 configuration
    bool hasSaclRight = false;
};

bool servesAll(const QList<DirectoryServer> &servers, bool withRight)
{
    static const std::pair<QChar, int> roles[] = {{u'C', 4}, {u'D', 2}, {u'G', 1}};
    return std::ranges::all_of(roles, [&](const auto &role) {
        return std::ranges::any_of(servers, [&](const DirectoryServer &server) {
            return server.roles.contains(role.first) && (server.reachable & role.second)
                && (!withRight || server.hasSaclRight);
        });
    });
}

/// Every row begins with the full name of a domain controller.
bool followsFullName(const QString &folded, qsizetype end)
{
    constexpr qsizetype longestName = 255;
    const qsizetype from = std::max<qsizetype>(0, end - longestName);
    const QString word = folded.mid(from, end - from).section(u' ', -1);
    const qsizetype dot = word.indexOf(u'.');
    return dot > 0 && word.at(0).isLetterOrNumber() && !word.endsWith(u'.');
}

} // namespace

/// A controller that cannot be reached shows 0 in every column, so it says nothing about the right.
QList<Recognition> directoryServersIn(const PastedText &text)
{
    static const QRegularExpression row(
        u" ([CDG-]{3}) (\\d) (\\d) (\\d) (\\d) (\\d) (\\d) (\\d) (\\d) (\\d)(?!\\d)"_s);
    QList<DirectoryServer> servers;
    int line = 0;
    for (const auto &match : matches(row, text.folded())) {
        if (!followsFullName(text.folded(), match.capturedStart()))
            continue;
        line = line ? line : text.lineOfFolded(match.capturedStart());
        servers.append({match.captured(1), match.captured(3).toInt(), match.captured(7) != u"0"});
    }
    if (servers.isEmpty())
        return {};
    QList<Observation> observations;
    const auto reached = [](const DirectoryServer &server) { return server.reachable != 0; };
    if (std::ranges::any_of(servers, reached)) {
        const bool right = std::ranges::any_of(
            servers, [&](const DirectoryServer &server) { return reached(server) && server.hasSaclRight; });
        observations.append(seen(Fact::SaclRightMissing, {}, right ? Truth::No : Truth::Yes));
    }
    if (!servesAll(servers, false))
        observations.append(seen(Fact::DirectoryServersSuitable, {}, Truth::No));
    else if (servesAll(servers, true))
        observations.append(seen(Fact::DirectoryServersSuitable));
    return {found(u"Event 2080"_s, line, observations)};
}

QList<Recognition> directoryServersFromPaste(const Paste &paste)
{
    return directoryServersIn(paste);
}

} // namespace wizard
