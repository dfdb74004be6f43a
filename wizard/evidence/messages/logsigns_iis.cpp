#include "wizard/evidence/messages/logsigns.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

using enum LogColumn;

/// Status and sub-status are neighbours in every selection of columns that IIS writes.
struct Refusal {
    QLatin1StringView word;
    QLatin1StringView status;
    QLatin1StringView subStatus;
    QLatin1StringView windowsStatus; ///< any where it is empty
    Fact fact;
    QLatin1StringView value;
    LogEnd end = LogEnd::Answers;
};

} // namespace

/// Sub-statuses as Microsoft lists them (http-status-code in developer/webapps/iis, messages m0138 to m0190).
/// 401.1, 401.2 and 404.0 are left out: every healthy server writes them.
std::vector<LogSign> iisSigns()
{
    using enum Fact;
    constexpr Refusal refusals[] = {
        {" 403 6 "_L1, "403"_L1, "6"_L1, {}, AddressRefused, "403.6"_L1, LogEnd::Account},
        {" 403 503 "_L1, "403"_L1, "503"_L1, {}, AddressRefused, "403.503"_L1, LogEnd::Account},
        {" 401 503 "_L1, "401"_L1, "503"_L1, {}, AddressRefused, "401.503"_L1, LogEnd::Account},
        {" 403 7 "_L1, "403"_L1, "7"_L1, {}, MessageSeen, "Error 403.7"_L1},
        {" 403 13 "_L1, "403"_L1, "13"_L1, {}, MessageSeen, "Error 403.13"_L1, LogEnd::Account},
        {" 403 16 "_L1, "403"_L1, "16"_L1, {}, MessageSeen, "Error 403.16"_L1, LogEnd::Account},
        {" 403 18 "_L1, "403"_L1, "18"_L1, {}, MessageSeen, "Error 403.18"_L1},
        {" 404 2 "_L1, "404"_L1, "2"_L1, {}, MessageSeen, "Error 404.2"_L1},
        {" 404 3 "_L1, "404"_L1, "3"_L1, {}, MessageSeen, "Error 404.3"_L1},
        {" 404 10 "_L1, "404"_L1, "10"_L1, {}, MessageSeen, "Error 404.10"_L1, LogEnd::Account},
        {" 404 14 "_L1, "404"_L1, "14"_L1, {}, MessageSeen, "Error 404.14"_L1},
        {" 404 15 "_L1, "404"_L1, "15"_L1, {}, MessageSeen, "Error 404.14"_L1},
        {" 404 17 "_L1, "404"_L1, "17"_L1, {}, MessageSeen, "Error 404.17"_L1},
        {" 500 13 "_L1, "500"_L1, "13"_L1, {}, MessageSeen, "Error 500.13"_L1},
        {" 500 19 "_L1, "500"_L1, "19"_L1, {}, IisConfigurationError, {}},
        {" 500 21 "_L1, "500"_L1, "21"_L1, {}, MessageSeen, "Error 500.21"_L1},
        {" 500 22 "_L1, "500"_L1, "22"_L1, {}, MessageSeen, "Error 500.22"_L1},
        {" 500 50 "_L1, "500"_L1, "50"_L1, {}, UrlRewriteFailure, "HTTP Error 500.50"_L1},
        {" 500 51 "_L1, "500"_L1, "51"_L1, {}, UrlRewriteFailure, "HTTP Error 500.51"_L1},
        {" 500 52 "_L1, "500"_L1, "52"_L1, {}, UrlRewriteFailure, "HTTP Error 500.52"_L1},
        {" 500 53 "_L1, "500"_L1, "53"_L1, {}, UrlRewriteFailure, "HTTP Error 500.53"_L1},
        {" 502 3 "_L1, "502"_L1, "3"_L1, {}, MessageSeen, "Error 502.3"_L1},
        {" 502 4 "_L1, "502"_L1, "4"_L1, {}, MessageSeen, "Error 502.4"_L1},
        {" 503 2 "_L1, "503"_L1, "2"_L1, {}, MessageSeen, "Error 503.2"_L1},
        {" 503 3 "_L1, "503"_L1, "3"_L1, {}, MessageSeen, "Error 503.3"_L1},
        // The win32 status is that of Windows: wrong password, locked, disabled, expired, no right to the
        // file.
        {" 401 1 1326 "_L1, "401"_L1, "1"_L1, "1326"_L1, MessageSeen, "sc-win32-status 1326"_L1,
            LogEnd::Account},
        {" 401 1 1909 "_L1, "401"_L1, "1"_L1, "1909"_L1, MessageSeen, "sc-win32-status 1909"_L1,
            LogEnd::Account},
        {" 401 1 1331 "_L1, "401"_L1, "1"_L1, "1331"_L1, MessageSeen, "sc-win32-status 1331"_L1,
            LogEnd::Account},
        {" 401 1 1330 "_L1, "401"_L1, "1"_L1, "1330"_L1, MessageSeen, "sc-win32-status 1330"_L1,
            LogEnd::Account},
        {" 401 1 1907 "_L1, "401"_L1, "1"_L1, "1907"_L1, MessageSeen, "sc-win32-status 1330"_L1,
            LogEnd::Account},
        {" 401 3 5 "_L1, "401"_L1, "3"_L1, "5"_L1, MessageSeen, "sc-win32-status 5"_L1, LogEnd::Account},
        // SEC_E_BAD_BINDINGS: the channel binding was refused (m1160).
        {" 401 1 2148074310 "_L1, "401"_L1, "1"_L1, "2148074310"_L1, MessageSeen, "2148074310"_L1,
            LogEnd::Account},
    };
    std::vector<LogSign> signs;
    for (const Refusal &one : refusals) {
        std::vector<LogCell> cells = {{Status, one.status}, {SubStatus, one.subStatus}};
        if (!one.windowsStatus.isEmpty())
            cells.push_back({WindowsStatus, one.windowsStatus});
        signs.push_back({one.word, std::move(cells), one.fact, one.value, one.end});
    }
    // "SSL required" where the management shell comes over plain HTTP; on / it is the shipped state (m0144).
    signs.push_back({" 403 4 "_L1,
        {{Status, "403"_L1}, {SubStatus, "4"_L1}, {Address, "/powershell"_L1, LogCell::Holds::AtStart}},
        PowerShellNeedsSsl, {}, LogEnd::Answers});
    return signs;
}

} // namespace wizard
