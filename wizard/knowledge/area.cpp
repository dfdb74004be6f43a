#include "wizard/knowledge/area.h"

#include "wizard/knowledge/allcauses.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Told {
    QLatin1StringView cause;
    const char *text;
};

constexpr Told table[] = {
    {"not-server-adfs"_L1,
        QT_TRANSLATE_NOOP("Causes",
            "Give the error number and the time to whoever runs AD FS or the second factor. Ask "
            "for event 364 in the log AD FS/Admin, for the end dates of its certificates, and "
            "whether only one group of people is affected. A sign-in without AD FS, on the server "
            "itself, shows that Exchange works.")},
    {"not-server-browser"_L1,
        QT_TRANSLATE_NOOP("Causes",
            "Ask the person to sign in with another browser or another computer, then with the "
            "extensions off and without a private window. Where that works, the browser has to be "
            "mended: its extensions, its stored data, its settings for cookies. Nothing has to be "
            "changed on the servers.")},
    {"not-server-client"_L1,
        QT_TRANSLATE_NOOP("Causes",
            "Ask which program and which version it is, and whether another one reaches the same "
            "mailbox. Update it, or set its way to sign in: TLS 1.2, channel binding, modern "
            "sign-in; a script needs http://SERVER/PowerShell/ and Kerberos. The servers stay as "
            "they are.")},
    {"not-server-dc-update"_L1,
        QT_TRANSLATE_NOOP("Causes",
            "Say: Exchange was not changed. Ask who runs the domain controllers which update they "
            "got last and whether other services ask for passwords as well; give them its KB "
            "number. Do not renew certificates and do not change sign-in methods for it.")},
    {"not-server-dns"_L1,
        QT_TRANSLATE_NOOP("Causes",
            "Give the name, and the address that it has for the person and on the server, to "
            "whoever runs DNS. Look for an old entry, for a hosts file and for a record of one "
            "side only. A name that points to outlook.office.com opens with http://, never with "
            "https://, and no certificate on Exchange changes that.")},
    {"not-server-logon-token"_L1,
        QT_TRANSLATE_NOOP("Causes",
            "Sign out of Windows and in again, from a remote desktop as well; locking is not "
            "enough. For a computer account restart that computer. Before that, whoami /groups "
            "does not list the group.")},
    {"not-server-network"_L1,
        QT_TRANSLATE_NOOP("Causes",
            "Give source, target and port to whoever runs the firewall: 80, 443 and 444 between "
            "Exchange servers, 88, 389 and 3268 to domain controllers, 443 for people. "
            "Run Test-NetConnection on both sides; on the server itself the port answers.")},
    {"not-server-proxy"_L1,
        QT_TRANSLATE_NOOP("Causes",
            "Say: on the server itself the page works, so whoever runs the proxy or load balancer "
            "has to look. Give them the address, the time and the message. Ask for HTTP/1.1 "
            "towards the servers, the same certificate on both sides, all paths published, and a "
            "health check of /owa/healthcheck.htm. Change no virtual directory for it.")},
};

} // namespace

Area areaOf(const Cause &cause)
{
    static const auto areas = areasOfCauses();
    const auto found = std::ranges::find(areas, cause.id, &CauseArea::cause);
    return found == areas.end() ? Area::Services : found->area;
}

QLatin1StringView areaId(Area area)
{
    using enum Area;
    switch (area) {
    case Directory:
        return "directory"_L1;
    case Services:
        return "services"_L1;
    case Updates:
        return "updates"_L1;
    case Tls:
        return "tls"_L1;
    case Webserver:
        return "webserver"_L1;
    case Backend:
        return "backend"_L1;
    case Frontend:
        return "frontend"_L1;
    case Auth:
        return "auth"_L1;
    case Shell:
        return "shell"_L1;
    case Accounts:
        return "accounts"_L1;
    case Phones:
        return "phones"_L1;
    case Outside:
        return "outside"_L1;
    }
    Q_UNREACHABLE();
}

const char *toTell(const Cause &cause)
{
    const auto found = std::ranges::find(table, cause.id, &Told::cause);
    return found == std::end(table) ? nullptr : found->text;
}

} // namespace wizard
