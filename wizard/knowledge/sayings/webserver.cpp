#include "wizard/knowledge/sayings/families.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const Profile> families::webServer()
{
    static constexpr Profile rows[] = {
        {"app-pool-stopped"_L1,
            "pool, pool stopped, service unavailable, crashes, OWA fails, phones fail, "_L1
            "Outlook works, admin center works, memory"_L1,
            "antivirus, one person, OWA works"_L1},
        {"iis-module-load-failure"_L1,
            "module, 32 bit, pool, service unavailable, pool stopped, file cannot be loaded, "_L1
            "crashes, config file, foreign tool, everything is down"_L1},
        {"site-or-w3svc-stopped"_L1,
            "web server stopped, nothing listens, another program, cannot reach the page, "_L1
            "services stopped, everything is down, OWA fails, Outlook fails, phones fail"_L1,
            "services disabled, update broke off, OWA works, certificate replaced"_L1},
        {"webconfig-missing-or-invalid"_L1,
            "config file, config by hand, cannot reach the page, duplicate key, antivirus, "_L1
            "one server, error after sign-in, OWA fails"_L1,
            "shared config, Outlook fails"_L1},
        {"sharedwebconfig-missing"_L1,
            "shared config, update broke off, error after sign-in, OWA fails, admin center fails, "_L1
            "config file, one server, own script, certificate deleted, other server works"_L1},
        {"sharedwebconfig-stale"_L1,
            "shared config, old library, update, OWA fails, one server, file cannot be loaded, "_L1
            "config file, error after sign-in"_L1},
        {"webconfig-default-variable"_L1,
            "EWS, placeholder, config file, update, file cannot be loaded, OWA works, free/busy, "_L1
            "web services, one server"_L1},
        {"ecp-binsearchfolders-wrong"_L1,
            "search folders, placeholder, file cannot be loaded, admin center fails, OWA works, "_L1
            "one server, config file, update, other server works"_L1},
        {"vdir-wrong-path"_L1,
            "folder wrong, directory recreated, page not found, admin center fails, shell fails, "_L1
            "OWA works, one server, own options appear, config by hand, only admins, "_L1
            "mail instead of administration"_L1},
        {"virtual-directories-not-created"_L1,
            "no applications, wwwroot, new server, page not found, admin center fails, "_L1
            "shell fails, OWA fails, other server works, update"_L1},
        {"client-access-role-not-installed"_L1,
            "mailbox role only, 2013 is around, page not found, OWA fails, wwwroot, shell works, "_L1
            "new server"_L1},
        {"backend-vdir-object-deleted"_L1,
            "ADSI Edit, recreated, directory recreated, update broke off, back end site, "_L1
            "OWA works, duplicate key"_L1},
        {"http-redirect-inherited"_L1,
            "redirect set, redirects too often, shell fails, phones fail, admin center fails, "_L1
            "OWA works, content type unknown, bare name"_L1,
            "one person"_L1},
        {"redirect-relative-url"_L1,
            "redirect set, bare name, forbidden, https address, admin center works, shell works, "_L1
            "OWA works"_L1,
            "shell fails, phones fail"_L1},
        {"url-rewrite-rule-breaks"_L1,
            "rewrite rule, forbidden, shell fails, OWA fails, bad request, error after sign-in, "_L1
            "hardened, mitigation"_L1},
        {"em-mitigation-side-effects"_L1,
            "small things in webmail, mitigation, inline pictures, calendar printing, "_L1
            "light version, nothing changed, monitoring is red, OWA works, all servers, "_L1
            "pictures are missing"_L1},
        {"amsi-request-filtering"_L1,
            "antivirus, bad request, big mails, attachments, slow, update, sometimes, "_L1
            "Outlook works, web services"_L1,
            "security module, many groups, one person"_L1},
        {"iis-security-module"_L1,
            "security module, bad request, shell fails, phones fail, OWA fails, Outlook works, "_L1
            "module, hardened, foreign tool, groups do not matter"_L1},
        {"iis-ip-restriction"_L1,
            "IP restriction, forbidden, another network, from outside, admin center fails, "_L1
            "OWA works, page not found, reverse proxy, hardened"_L1,
            "shell fails"_L1},
        {"site-host-header-added"_L1,
            "certificate tool, one name only, other names, page not found, binding, shell fails, "_L1
            "port 80, certificate replaced, binding changed"_L1,
            "all servers"_L1},
        {"internal-nlb-bypass-url"_L1,
            "EWS, bypass URL, bad request, eDiscovery, web services, OWA works, update, URLs set, "_L1
            "sometimes"_L1,
            "many groups"_L1},
        {"cross-site-ecp-externalurl-loop"_L1,
            "url grows, one site, admin center fails, URLs set, bad request, OWA works, "_L1
            "only admins, redirects too often"_L1},
        {"owa-ecp-auth-mismatch"_L1,
            "sign-in method changed, sign-in method, authentication scheme, "_L1
            "signed in by Windows before, sign-in page comes back, update, asks for the password again, "_L1
            "OWA fails, "_L1
            "admin center fails, Outlook works, phones work"_L1,
            "certificate replaced, only through the load balancer"_L1},
        {"http-400-token-too-large"_L1,
            "many groups, header too long, bad request, some people, migration, one person"_L1,
            "big mails, antivirus, dollar, security module, groups do not matter"_L1},
    };
    return rows;
}

} // namespace wizard
