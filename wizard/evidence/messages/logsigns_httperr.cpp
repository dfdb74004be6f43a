#include "wizard/evidence/messages/logsigns.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

using enum LogColumn;
using In = LogCell::Holds;

struct Reasoned {
    QLatin1StringView reason;
    QLatin1StringView status; ///< any where it is empty
    Fact fact;
    QLatin1StringView value;
    LogEnd end;
};

} // namespace

/// Reasons of HTTP.sys (types-of-errors-logged-by-the-http-server-api, messages m0200 to m0226). What
/// scanners and slow clients cause is left out.
std::vector<LogSign> httpErrSigns()
{
    using enum Fact;
    constexpr Reasoned reasons[] = {
        {"Disabled"_L1, "503"_L1, MessageSeen, "503 1 Disabled"_L1, LogEnd::Silence},
        {"AppOffline"_L1, "503"_L1, MessageSeen, "AppOffline + HTTP/1.1"_L1, LogEnd::Silence},
        {"AppPoolTimer"_L1, "503"_L1, MessageSeen, "AppPoolTimer + HTTP/1.1"_L1, LogEnd::Silence},
        {"AppShutdown"_L1, "503"_L1, MessageSeen, "AppShutdown + HTTP/1.1"_L1, LogEnd::Silence},
        {"QueueFull"_L1, "503"_L1, MessageSeen, "QueueFull + HTTP/1.1"_L1, LogEnd::Silence},
        {"ConnLimit"_L1, "503"_L1, MessageSeen, "ConnLimit + HTTP/1.1"_L1, LogEnd::Silence},
        {"N/A"_L1, "503"_L1, MessageSeen, "503 1 N/A"_L1, LogEnd::Silence},
        {"Connection_Abandoned_By_AppPool"_L1, {}, MessageSeen, "Connection_Abandoned_By_AppPool"_L1,
            LogEnd::Silence},
        {"Timer_AppPool"_L1, {}, MessageSeen, "Timer_AppPool"_L1, LogEnd::Silence},
        {"Hostname"_L1, "400"_L1, MessageSeen, "400 - Hostname"_L1, LogEnd::Silence},
        {"Internal"_L1, "500"_L1, MessageSeen, "500 - Internal"_L1, LogEnd::Silence},
        {"EntityTooLarge"_L1, "413"_L1, MessageSeen, "413 - EntityTooLarge"_L1, LogEnd::Account},
        {"URL_Length"_L1, "414"_L1, MessageSeen, "414 - URL_Length"_L1, LogEnd::Account},
        {"RequestLength"_L1, "400"_L1, MessageSeen, "RequestLength + HTTP/1.1"_L1, LogEnd::Account},
        {"FieldLength"_L1, "400"_L1, MessageSeen, "FieldLength + HTTP/1.1"_L1, LogEnd::Account},
        {"RequestLength"_L1, "400"_L1, RequestHeaderTooLong, "RequestLength"_L1, LogEnd::Account},
        {"FieldLength"_L1, "400"_L1, RequestHeaderTooLong, "FieldLength"_L1, LogEnd::Account},
    };
    std::vector<LogSign> signs;
    for (const Reasoned &one : reasons) {
        std::vector<LogCell> cells = {{Reason, one.reason}};
        if (!one.status.isEmpty())
            cells.push_back({Status, one.status});
        signs.push_back({one.reason, std::move(cells), one.fact, one.value, one.end});
    }
    // A pool that does not run, by its name. AppOffline is what rapid-fail protection leaves.
    for (const auto reason : {"Disabled"_L1, "AppOffline"_L1})
        signs.push_back(
            {reason, {{Reason, reason}, {Status, "503"_L1}, {Queue, "MSExchange"_L1, In::AtStart}},
                AppPoolStopped, {}, LogEnd::Silence, Queue});
    return signs;
}

} // namespace wizard
