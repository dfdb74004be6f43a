#include "wizard/knowledge/sayings/families.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const Profile> families::outside()
{
    static constexpr Profile rows[] = {
        {"not-server-adfs"_L1,
            "token signing, federation, second factor, domain prefix, certificate expired, "_L1
            "two logins, sign-in page comes back, Outlook works, OWA fails, some people, "_L1
            "only admins"_L1},
        {"not-server-browser"_L1,
            "one browser, private window or add-on, one person, blank page, "_L1
            "sign-in page comes back, attachments, cannot send, Outlook works, everybody can work"_L1,
            "all servers"_L1},
        {"not-server-client"_L1,
            "remote PowerShell, EWS, old clients, own script, authentication scheme, "_L1
            "modern authentication, https address, encryption changed, Outlook fails, OWA works, "_L1
            "shell works, extended protection, one person, some people, from another computer, "_L1
            "phones work"_L1},
        {"not-server-dc-update"_L1,
            "domain controllers updated, domain controllers, other services too, "_L1
            "asks for the password again, kerberos, Outlook fails, several servers, Windows update"_L1},
        {"not-server-dns"_L1,
            "DNS, hosts file, cloud alias, cloud, certificate warning, migration, bare name, "_L1
            "https address, cannot reach the page"_L1},
        {"not-server-network"_L1,
            "firewall, another network, server to server, new server, cannot reach the page, "_L1
            "one site, some people, error after sign-in, shell works, several servers, from outside"_L1},
        {"not-server-proxy"_L1,
            "HTTP version, EWS, reverse proxy, only through the load balancer, "_L1
            "direct access works, from outside, offloading, health check of the balancer, "_L1
            "two logins, redirect set, forbidden, web services, OWA works, Outlook fails, "_L1
            "asks for the password again"_L1,
            "same when direct"_L1},
        {"not-server-logon-token"_L1,
            "session, just added to a group, roles, access denied, update broke off, "_L1
            "shell fails, one person"_L1,
            "signed in anew, all admins"_L1},
    };
    return rows;
}

} // namespace wizard
