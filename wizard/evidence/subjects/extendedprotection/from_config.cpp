#include "wizard/evidence/subjects/extendedprotection/extendedprotection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct SupportedValue {
    QLatin1StringView directory;
    Protection frontEnd;
    Protection backEnd;
};

using enum Protection;

/// What a build that supports Extended Protection takes (CSS-Exchange, ExchangeExtendedProtectionManagement).
/// A directory that one of the sites lacks takes on that side what the other one does.
constexpr SupportedValue supported[] = {{"API"_L1, Require, Require}, {"Autodiscover"_L1, None, None},
    {"ecp"_L1, Require, Require}, {"EWS"_L1, Allow, Require},
    {"Microsoft-Server-ActiveSync"_L1, Allow, Require},
    {"Microsoft-Server-ActiveSync/Proxy"_L1, Allow, Require}, {"OAB"_L1, Allow, Require},
    {"PowerShell"_L1, None, Require}, {"owa"_L1, Require, Require}, {"Rpc"_L1, Require, Require},
    {"mapi"_L1, Require, Require}};

Protection protectionOf(const QString &word)
{
    if (word.compare(u"Require", Qt::CaseInsensitive) == 0)
        return Require;
    return word.compare(u"Allow", Qt::CaseInsensitive) == 0 ? Allow : None;
}

struct Set {
    Protection value = None;
    int line = 0;
};

/// Its own value, else that of a directory above, else none.
Set setAt(const ConfigFile &file, QString place)
{
    for (;; place = place.section(u'/', 0, -2)) {
        for (const ConfigElement *location : file.root.at("location"_L1)) {
            if (location->attribute("path"_L1).compare(place, Qt::CaseInsensitive) != 0)
                continue;
            for (const ConfigElement *one :
                location->at(
                    "system.webServer/security/authentication/windowsAuthentication/extendedProtection"_L1)) {
                if (const QString word = one->attribute("tokenChecking"_L1); !word.isEmpty())
                    return {protectionOf(word), one->line};
            }
        }
        if (place.isEmpty())
            return {};
    }
}

} // namespace

/// Which build it is does not stand there, so that nothing is too strict is known only where nothing is set.
QList<Recognition> extendedProtectionFromConfig(ConfigFile &file)
{
    if (file.kind != ConfigFile::Kind::ApplicationHost)
        return {};
    ProtectedServer server;
    bool anySet = false;
    for (const SupportedValue &row : supported) {
        for (const auto &[site, value] : {std::pair("Default Web Site"_L1, row.frontEnd),
                 std::pair("Exchange Back End"_L1, row.backEnd)}) {
            const QString place = u"%1/%2"_s.arg(site, row.directory);
            const Set set = setAt(file, place);
            anySet = anySet || set.value != None;
            server.directories.items.append({place, set.value, value, set.line});
            if (set.value > value && server.directories.line == 0)
                server.directories.line = set.line;
        }
    }
    server.directories.whole = file.isWhole() && !anySet && !file.root.at("location"_L1).empty();
    return observe(server);
}

} // namespace wizard
