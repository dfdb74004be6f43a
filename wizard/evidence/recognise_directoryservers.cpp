#include "wizard/evidence/recognising.h"

#include <QtGlobal>

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

/// A controller that cannot be reached shows 0 in every column, so it says nothing about the right.
QList<Recognition> recogniseServers(const Paste &text)
{
    static const QRegularExpression row(
        u"(?<![\\w.-])([A-Za-z0-9][\\w-]*(?:\\.[\\w-]+)+)\\s+([CDG-]{3})\\s+(\\d)\\s+(\\d)\\s+(\\d)\\s+(\\d)\\s+(\\d)\\s+(\\d)\\s+(\\d)\\s+(\\d)\\s+(\\d)(?!\\d)"_s);
    QList<DirectoryServer> servers;
    int line = 0;
    for (const auto &match : matches(row, text.folded())) {
        line = line ? line : text.lineOfFolded(match.capturedStart());
        servers.append({match.captured(2), match.captured(4).toInt(), match.captured(8) != u"0"});
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

} // namespace

Reader directoryServers()
{
    return {"directory-servers"_L1, QT_TRANSLATE_NOOP("Readers", "Domain controllers in event 2080"),
        {Fact::SaclRightMissing, Fact::DirectoryServersSuitable}, recogniseServers};
}

} // namespace wizard
