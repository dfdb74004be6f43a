#include "wizard/knowledge/sayings/families.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const Profile> families::certificates()
{
    static constexpr Profile rows[] = {
        {"auth-cert-expired"_L1,
            "Auth certificate, Auth certificate expired, five years, all servers, overnight, "_L1
            "nothing changed, error after sign-in, Outlook works, phones work, shell works, "_L1
            "OWA fails, admin center fails, redirects too often"_L1,
            "one person, one server, blank page, certificate replaced, "_L1
            "Auth certificate is in order, one browser, admin center works, "_L1
            "Auth certificate renewed"_L1},
        {"auth-cert-missing-on-server"_L1,
            "Auth certificate, Auth certificate missing, one server, new server, restored, "_L1
            "one site, sometimes, error after sign-in, Outlook works, OWA fails, "_L1
            "several servers, only through the load balancer"_L1,
            "Auth certificate is in order, all servers, same when direct"_L1},
        {"auth-cert-not-yet-valid"_L1,
            "Auth certificate, Auth certificate renewed, passes by itself, error after sign-in, "_L1
            "far from UTC, a short while ago, "_L1
            "OWA fails, Outlook works, phones work"_L1,
            "nothing changed"_L1},
        {"backend-cert-unbound"_L1,
            "certificate deleted, self-signed certificate, back end site, certificate not chosen, "_L1
            "blank page, restarted, shell fails, phones fail, Outlook fails, OWA fails, binding"_L1,
            "Outlook works, shell works, one person, OWA works"_L1},
        {"backend-cert-wrong"_L1,
            "back end site, internal CA, self-signed certificate, certificate replaced, "_L1
            "server to server, certificate expired, blank page, error after sign-in, shell fails, "_L1
            "Outlook fails, several servers, binding, some people"_L1,
            "OWA works"_L1},
        {"backend-binding-wrong"_L1,
            "back end site, binding, binding changed, one address, another program, shell fails, "_L1
            "Outlook fails, OWA fails, error after sign-in, some people, blank page"_L1,
            "certificate deleted, OWA works, shell works"_L1},
        {"sslcert-stale-httpsys"_L1,
            "SSL list of Windows, back end site, certificate replaced, certificate deleted, "_L1
            "restarted, blank page, OWA fails, shell fails, binding"_L1,
            "OWA works"_L1},
        {"frontend-cert-unbound"_L1,
            "certificate expired, certificate deleted, certificate replaced, "_L1
            "cannot reach the page, certificate warning, certificate not chosen, OWA fails, "_L1
            "phones fail, Outlook fails, shell works, binding"_L1,
            "OWA works, sign-in page comes back, Outlook works, shell fails"_L1},
        {"frontend-cert-cng-ksp"_L1,
            "certificate replaced, new key store, sign-in page comes back, OWA fails, "_L1
            "admin center fails, Outlook works, phones work, shell works"_L1,
            "only through the load balancer, blank page, direct access works, "_L1
            "certificates are in order"_L1},
        {"lb-different-certs"_L1,
            "certificate replaced, certificates differ, only through the load balancer, "_L1
            "sign-in page comes back, sometimes, direct access works, several servers, "_L1
            "Outlook works, not updated everywhere, OWA fails"_L1,
            "one person, same when direct"_L1},
        {"lb-mixed-builds"_L1,
            "not updated everywhere, update, only through the load balancer, "_L1
            "sign-in page comes back, blank page, direct access works, several servers, "_L1
            "certificates are in order, sometimes, OWA fails"_L1,
            "certificate replaced, same when direct"_L1},
        {"cert-private-key-broken"_L1,
            "private key, certificate replaced, restored, hardened, cannot reach the page, "_L1
            "certificate not chosen, OWA fails, Outlook fails"_L1,
            "OWA works"_L1},
        {"tls-config-mismatch"_L1,
            "encryption changed, hardened, policy, restarted, old clients, server to server, "_L1
            "shell fails, phones fail, error after sign-in, OWA fails, from another computer, "_L1
            "several servers, Outlook fails, registry"_L1,
            "certificate replaced, one person"_L1},
        {"cipher-order-http2"_L1,
            "weak encryption is refused, cipher order, encryption changed, hardened, "_L1
            "one browser, certificate warning, cannot reach the page, OWA fails, Outlook works, "_L1
            "policy, HTTP version, phones work"_L1,
            "first release, new server"_L1},
        {"cipher-suites-2019-rtm"_L1,
            "weak encryption is refused, first release, new server, one browser, "_L1
            "certificate warning, cannot reach the page, certificates are in order, shell works, "_L1
            "OWA fails, update, cipher order, HTTP version"_L1},
        {"extended-protection-conflict"_L1,
            "extended protection, asks for the password again, Outlook fails, offloading, "_L1
            "OWA works, update, old clients, reverse proxy, only through the load balancer, "_L1
            "authentication scheme, phones fail"_L1,
            "domain controllers updated, 2010 is around"_L1},
        {"suppress-extended-protection"_L1,
            "users notice nothing, extended protection, registry, hardened, shell fails, "_L1
            "Outlook works, OWA works, certificates are in order, one server"_L1},
        {"missing-ntlm-update-down-level"_L1,
            "asks for the password again, 2010 is around, mailbox on the old version, migration, "_L1
            "Outlook fails, OWA works, old Windows Server, some people, from outside, "_L1
            "new server, other mailboxes, never updated, same when direct, password refused, "_L1
            "phones work"_L1},
        {"adfs-signing-cert-untrusted"_L1,
            "token signing, federation, certificate replaced, error after sign-in, OWA fails, "_L1
            "admin center fails, Outlook works, all servers"_L1,
            "FIPS"_L1},
        {"fips-policy"_L1,
            "FIPS, federation, hardened, policy, error after sign-in, OWA fails, Outlook works"_L1,
            "certificate replaced"_L1},
        {"download-domain-adfs"_L1,
            "download name, attachments, inline pictures, federation, OWA works, update"_L1,
            "second factor"_L1},
        {"hybrid-app-override-without-oauth"_L1,
            "hybrid, free/busy, cloud, OWA works, Outlook works, shell works"_L1},
        {"canary-data-corrupt"_L1,
            "all servers, error after sign-in, Auth certificate is in order, nothing changed, "_L1
            "Outlook works, OWA fails, admin center fails"_L1,
            "Auth certificate expired"_L1},
        {"serialized-data-signing-broken"_L1,
            "users notice nothing, cannot convert objects, toolbox fails, own script, "_L1
            "not updated everywhere, 2013 is around, update, shell works, lists are empty, "_L1
            "everybody can work, OWA works, Auth certificate"_L1},
        {"third-party-mfa-module"_L1,
            "second factor, attachments, download name, update, Outlook works, "_L1
            "sign-in page comes back, OWA fails, module, foreign tool"_L1,
            "federation"_L1},
    };
    return rows;
}

} // namespace wizard
