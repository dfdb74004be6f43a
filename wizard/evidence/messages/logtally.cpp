#include "wizard/evidence/messages/logtally.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr QLatin1StringView addresses[] = {"/owa"_L1, "/ecp"_L1, "/powershell"_L1, "/ews"_L1,
    "/Microsoft-Server-ActiveSync"_L1, "/mapi"_L1, "/rpc"_L1, "/autodiscover"_L1, "/oab"_L1, "/api"_L1, {}};
static_assert(std::size(addresses) == std::size_t(LogApplication::Count));

constexpr qint64 halfAnHour = 30 * 60;
constexpr qint64 oneDay = 24 * 60 * 60;
constexpr qint64 gaps = 10; ///< failures come in rhythms; one that is missing says nothing
constexpr qint64 scattered = 1000; ///< one row in so many

} // namespace

QLatin1StringView addressOf(LogApplication application)
{
    return addresses[std::size_t(application)];
}

LogApplication applicationOf(const QByteArray &address)
{
    for (std::size_t i = 0; i < std::size_t(LogApplication::Other); ++i) {
        const QLatin1StringView known = addresses[i];
        if (QLatin1StringView(address).startsWith(known, Qt::CaseInsensitive)
            && (address.size() == known.size() || QByteArrayView("/?.").contains(address.at(known.size()))))
            return LogApplication(i);
    }
    return LogApplication::Other;
}

void LogTally::add(const LogRow &row)
{
    constexpr qsizetype longest = 1000;
    ++rows;
    if (rows == 1 || (!row.second.isEmpty() && row.second >= last)) {
        last = row.second.toByteArray();
        line = row.line;
        example = row.bytes.first(std::min(row.bytes.size(), longest)).toByteArray();
    }
    if (rows == 1 || (!row.second.isEmpty() && row.second < first))
        first = row.second.toByteArray();
}

/// A failure that has not come for much longer than it used to take to come again is over, where the same
/// address is answered since. A few rows among very many that are answered are the noise of a network.
LogStanding standingOf(const LogTally &tally, const LogTraffic &traffic, const QDateTime &end)
{
    const QDateTime last = logTime(tally.last);
    const QDateTime since = tally.end == LogEnd::Answers ? logTime(traffic.answered) : end;
    if (!last.isValid() || !since.isValid())
        return LogStanding::Holds;
    const qint64 quiet = last.secsTo(since);
    const qint64 usual = tally.rows > 1 ? logTime(tally.first).secsTo(last) / (tally.rows - 1) : 0;
    const qint64 least = tally.end == LogEnd::Account ? oneDay : halfAnHour;
    if (quiet > std::max(least, gaps * usual))
        return LogStanding::Over;
    const bool rare = tally.rows * scattered < traffic.rows;
    return tally.end == LogEnd::Answers && rare && quiet >= 0 ? LogStanding::Scattered : LogStanding::Holds;
}

} // namespace wizard
