#include "wizard/knowledge/vocabulary/layers.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const VocabularyRow> layers::webServer()
{
    using enum Strength;
    static constexpr VocabularyRow rows[] = {
        {"400 Bad Request + Microsoft-HTTPAPI/2.0"_L1, {}, "http-400-token-too-large dollar-username"_L1,
            Consistent},
        {"The length of the query string for this request exceeds"_L1,
            "The length of the query string for this request exceeds the configured maxQueryStringLength "_L1
            "value"_L1},
        {"Error 401.1"_L1,
            "Error 401.1\n"
            "HTTP 401.1\n"
            "Fehler 401.1\n"
            "Status 401.1\n"
            "code 401.1"_L1,
            "extended-protection-conflict user-scope kerberos-spn-time-name"_L1, Consistent},
        {"Error 401.2"_L1,
            "Error 401.2\n"
            "HTTP 401.2\n"
            "Fehler 401.2\n"
            "Status 401.2\n"
            "code 401.2"_L1,
            "owa-ecp-auth-mismatch powershell-kerbauth-wsman-module"_L1, Consistent},
        {"Error 401.3"_L1,
            "Error 401.3\n"
            "HTTP 401.3\n"
            "Fehler 401.3\n"
            "Status 401.3\n"
            "code 401.3"_L1,
            "ntfs-acl-broken antivirus-blocks-files"_L1, Consistent},
        {"Error 401.4"_L1,
            "Error 401.4\n"
            "HTTP 401.4\n"
            "Fehler 401.4\n"
            "Status 401.4\n"
            "code 401.4"_L1,
            "iis-module-load-failure"_L1, Consistent},
        {"Error 401.5"_L1,
            "Error 401.5\n"
            "HTTP 401.5\n"
            "Fehler 401.5\n"
            "Status 401.5\n"
            "code 401.5"_L1},
        {"Error 403.4"_L1,
            "Error 403.4\n"
            "HTTP 403.4\n"
            "Fehler 403.4\n"
            "Status 403.4\n"
            "code 403.4"_L1,
            "fe-powershell-require-ssl"_L1, Consistent},
        {"Error 403.7"_L1,
            "Error 403.7\n"
            "HTTP 403.7\n"
            "Fehler 403.7\n"
            "Status 403.7\n"
            "code 403.7\n"
            "403 7 + GET /\n"
            "403 7 + POST /"_L1,
            "client-cert-required eas-vdir-settings"_L1, Consistent},
        {"Error 403.13"_L1,
            "Error 403.13\n"
            "HTTP 403.13\n"
            "Fehler 403.13\n"
            "Status 403.13\n"
            "code 403.13\n"
            "403 13 + GET /\n"
            "403 13 + POST /"_L1,
            "client-cert-required"_L1, Consistent},
        {"Error 403.14"_L1,
            "Error 403.14\n"
            "HTTP 403.14\n"
            "Fehler 403.14\n"
            "Status 403.14\n"
            "code 403.14\n"
            "403 14 + GET /\n"
            "403 14 + POST /"_L1,
            "vdir-wrong-path powershell-vdir-missing http-redirect-inherited"_L1, Consistent},
        {"Error 403.16"_L1,
            "Error 403.16\n"
            "HTTP 403.16\n"
            "Fehler 403.16\n"
            "Status 403.16\n"
            "code 403.16\n"
            "403 16 + GET /\n"
            "403 16 + POST /"_L1,
            "client-cert-required"_L1, Consistent},
        {"Error 403.18"_L1,
            "Error 403.18\n"
            "HTTP 403.18\n"
            "Fehler 403.18\n"
            "Status 403.18\n"
            "code 403.18\n"
            "403 18 + GET /\n"
            "403 18 + POST /"_L1,
            "url-rewrite-rule-breaks http-redirect-inherited"_L1, Characteristic},
        {"Error 403.503"_L1,
            "Error 403.503\n"
            "HTTP 403.503\n"
            "Fehler 403.503\n"
            "Status 403.503\n"
            "code 403.503\n"
            "Error 403.6\n"
            "HTTP 403.6\n"
            "Fehler 403.6\n"
            "Status 403.6\n"
            "code 403.6"_L1},
        {"Sorry + Access denied :( + 403"_L1, {}, "epi-token-serialization-deny rbac-no-role"_L1,
            Characteristic},
        {"Error 404.0"_L1,
            "Error 404.0\n"
            "HTTP 404.0\n"
            "Fehler 404.0\n"
            "Status 404.0\n"
            "code 404.0"_L1,
            "powershell-vdir-missing eac-admin-disabled vdir-wrong-path"_L1, Consistent},
        {"Error 404.2"_L1,
            "Error 404.2\n"
            "HTTP 404.2\n"
            "Fehler 404.2\n"
            "Status 404.2\n"
            "code 404.2"_L1,
            "webconfig-missing-or-invalid"_L1, Consistent},
        {"Error 404.3"_L1,
            "Error 404.3\n"
            "HTTP 404.3\n"
            "Fehler 404.3\n"
            "Status 404.3\n"
            "code 404.3"_L1,
            "aspnet-handlers-missing vdir-wrong-path"_L1, Consistent},
        {"Error 404.5"_L1,
            "Error 404.5\n"
            "HTTP 404.5\n"
            "Fehler 404.5\n"
            "Status 404.5\n"
            "code 404.5\n"
            "Error 404.18\n"
            "HTTP 404.18\n"
            "Fehler 404.18\n"
            "Status 404.18\n"
            "code 404.18\n"
            "Error 404.19\n"
            "HTTP 404.19\n"
            "Fehler 404.19\n"
            "Status 404.19\n"
            "code 404.19"_L1,
            "url-rewrite-rule-breaks amsi-request-filtering"_L1, Characteristic},
        {"Error 404.10"_L1,
            "Error 404.10\n"
            "HTTP 404.10\n"
            "Fehler 404.10\n"
            "Status 404.10\n"
            "code 404.10"_L1,
            "http-400-token-too-large"_L1, Characteristic},
        {"Error 404.13"_L1,
            "Error 404.13\n"
            "HTTP 404.13\n"
            "Fehler 404.13\n"
            "Status 404.13\n"
            "code 404.13"_L1,
            "attachment-size-limit"_L1, Consistent},
        {"Error 404.14"_L1,
            "Error 404.14\n"
            "HTTP 404.14\n"
            "Fehler 404.14\n"
            "Status 404.14\n"
            "code 404.14\n"
            "Error 404.15\n"
            "HTTP 404.15\n"
            "Fehler 404.15\n"
            "Status 404.15\n"
            "code 404.15"_L1,
            "cross-site-ecp-externalurl-loop"_L1, Consistent},
        {"Error 404.17"_L1,
            "Error 404.17\n"
            "HTTP 404.17\n"
            "Fehler 404.17\n"
            "Status 404.17\n"
            "code 404.17"_L1,
            "aspnet-handlers-missing webconfig-missing-or-invalid"_L1, Consistent},
        {"HTTP Error 404. The requested resource is not found"_L1, {},
            "site-host-header-added site-or-w3svc-stopped"_L1, Characteristic},
        {"Error 405.0"_L1,
            "Error 405.0\n"
            "HTTP 405.0\n"
            "Fehler 405.0\n"
            "Status 405.0\n"
            "code 405.0"_L1,
            "http-redirect-inherited vdir-wrong-path"_L1, Consistent},
        {"Error 413.0"_L1,
            "Error 413.0\n"
            "HTTP 413.0\n"
            "Fehler 413.0\n"
            "Status 413.0\n"
            "code 413.0"_L1,
            "attachment-size-limit amsi-request-filtering"_L1, Consistent},
        {"440 Login Timeout"_L1, {}, "frontend-cert-cng-ksp lb-different-certs canary-data-corrupt"_L1,
            Consistent},
        {"Error 500.0"_L1,
            "Error 500.0\n"
            "HTTP 500.0\n"
            "Fehler 500.0\n"
            "Status 500.0\n"
            "code 500.0"_L1,
            "su-installed-unelevated iis-module-load-failure"_L1, Consistent},
        {"Error 500.11"_L1,
            "Error 500.11\n"
            "HTTP 500.11\n"
            "Fehler 500.11\n"
            "Status 500.11\n"
            "code 500.11\n"
            "500 11 + GET /\n"
            "500 11 + POST /"_L1,
            "app-pool-stopped"_L1, Consistent},
        {"Error 500.12"_L1,
            "Error 500.12\n"
            "HTTP 500.12\n"
            "Fehler 500.12\n"
            "Status 500.12\n"
            "code 500.12\n"
            "500 12 + GET /\n"
            "500 12 + POST /"_L1,
            {}, Consistent, {}, {}, true},
        {"Error 500.13"_L1,
            "Error 500.13\n"
            "HTTP 500.13\n"
            "Fehler 500.13\n"
            "Status 500.13\n"
            "code 500.13\n"
            "500 13 + GET /\n"
            "500 13 + POST /"_L1,
            "server-overloaded"_L1, Consistent},
        {"Error 500.19 + 0x80070005"_L1,
            "Error 500.19 + 0x80070005\n"
            "HTTP 500.19 + 0x80070005\n"
            "Fehler 500.19 + 0x80070005\n"
            "Status 500.19 + 0x80070005\n"
            "code 500.19 + 0x80070005"_L1,
            "ntfs-acl-broken"_L1, Consistent},
        {"Error 500.19 + 0x800700c1"_L1,
            "Error 500.19 + 0x800700c1\n"
            "HTTP 500.19 + 0x800700c1\n"
            "Fehler 500.19 + 0x800700c1\n"
            "Status 500.19 + 0x800700c1\n"
            "code 500.19 + 0x800700c1"_L1,
            "iis-module-load-failure"_L1, Characteristic},
        {"Error 500.19 + 0x80070003"_L1,
            "Error 500.19 + 0x80070003\n"
            "HTTP 500.19 + 0x80070003\n"
            "Fehler 500.19 + 0x80070003\n"
            "Status 500.19 + 0x80070003\n"
            "code 500.19 + 0x80070003"_L1,
            "vdir-wrong-path"_L1, Consistent},
        {"Error 500.19 + 0x8007010b"_L1,
            "Error 500.19 + 0x8007010b\n"
            "HTTP 500.19 + 0x8007010b\n"
            "Fehler 500.19 + 0x8007010b\n"
            "Status 500.19 + 0x8007010b\n"
            "code 500.19 + 0x8007010b"_L1,
            "vdir-wrong-path"_L1, Characteristic},
        {"Error 500.19 + 0x8007052e"_L1,
            "Error 500.19 + 0x8007052e\n"
            "HTTP 500.19 + 0x8007052e\n"
            "Fehler 500.19 + 0x8007052e\n"
            "Status 500.19 + 0x8007052e\n"
            "code 500.19 + 0x8007052e"_L1,
            "vdir-connect-as-credentials"_L1, Consistent},
        {"Error 500.21"_L1,
            "Error 500.21\n"
            "HTTP 500.21\n"
            "Fehler 500.21\n"
            "Status 500.21\n"
            "code 500.21\n"
            "500 21 + GET /\n"
            "500 21 + POST /"_L1,
            "aspnet-handlers-missing webconfig-missing-or-invalid"_L1, Consistent},
        {"Error 500.22"_L1,
            "Error 500.22\n"
            "HTTP 500.22\n"
            "Fehler 500.22\n"
            "Status 500.22\n"
            "code 500.22\n"
            "500 22 + GET /\n"
            "500 22 + POST /\n"
            "Error 500.23\n"
            "HTTP 500.23\n"
            "Fehler 500.23\n"
            "Status 500.23\n"
            "code 500.23\n"
            "500 23 + GET /\n"
            "500 23 + POST /\n"
            "Error 500.24\n"
            "HTTP 500.24\n"
            "Fehler 500.24\n"
            "Status 500.24\n"
            "code 500.24\n"
            "500 24 + GET /\n"
            "500 24 + POST /"_L1,
            "apppool-settings-changed webconfig-missing-or-invalid"_L1, Consistent},
        {"Error 502.3"_L1,
            "Error 502.3\n"
            "HTTP 502.3\n"
            "Fehler 502.3\n"
            "Status 502.3\n"
            "code 502.3\n"
            "502 3 + GET /\n"
            "502 3 + POST /"_L1,
            "not-server-proxy"_L1, Consistent},
        {"Error 502.4"_L1,
            "Error 502.4\n"
            "HTTP 502.4\n"
            "Fehler 502.4\n"
            "Status 502.4\n"
            "code 502.4\n"
            "502 4 + GET /\n"
            "502 4 + POST /"_L1,
            "not-server-proxy component-state-inactive"_L1, Consistent},
        {"Error 503.0"_L1,
            "Error 503.0\n"
            "HTTP 503.0\n"
            "Fehler 503.0\n"
            "Status 503.0\n"
            "code 503.0"_L1,
            "app-pool-stopped"_L1, Characteristic},
        {"Error 503.2"_L1,
            "Error 503.2\n"
            "HTTP 503.2\n"
            "Fehler 503.2\n"
            "Status 503.2\n"
            "code 503.2\n"
            "503 2 + GET /\n"
            "503 2 + POST /"_L1,
            "server-overloaded"_L1, Consistent},
        {"Error 503.3"_L1,
            "Error 503.3\n"
            "HTTP 503.3\n"
            "Fehler 503.3\n"
            "Status 503.3\n"
            "code 503.3\n"
            "503 3 + GET /\n"
            "503 3 + POST /"_L1,
            "server-overloaded"_L1, Consistent},
        {"Failed authentication on backend server"_L1, {}, "kerberos-spn-time-name"_L1, Consistent},
        {"sc-win32-status 64"_L1,
            "sc-win32-status 64\n"
            "200 0 64 + GET"_L1,
            {}, Consistent, {}, {}, true},
        {"sc-win32-status 2148074254"_L1,
            "sc-win32-status 2148074254\n"
            "401 2 2148074254\n"
            "401 1 2148074254"_L1,
            {}, Consistent, {}, {}, true},
        {"sc-win32-status 2148074248"_L1, {}, "not-server-proxy extended-protection-conflict"_L1, Consistent},
        {"sc-win32-status 1326"_L1,
            "sc-win32-status 1326\n"
            "401 1 1326"_L1,
            "user-scope"_L1, Consistent},
        {"sc-win32-status 1909"_L1,
            "sc-win32-status 1909\n"
            "401 1 1909"_L1,
            "user-scope"_L1, Characteristic},
        {"sc-win32-status 1331"_L1,
            "sc-win32-status 1331\n"
            "401 1 1331"_L1,
            "user-scope"_L1, Characteristic},
        {"sc-win32-status 1330"_L1,
            "sc-win32-status 1330\n"
            "sc-win32-status 1907\n"
            "401 1 1330\n"
            "401 1 1907"_L1,
            "user-scope"_L1, Characteristic},
        {"sc-win32-status 5"_L1,
            "sc-win32-status 5\n"
            "401 3 5"_L1,
            "ntfs-acl-broken rbac-no-role"_L1, Consistent},
        {"AppOffline + HTTP/1.1"_L1,
            "AppOffline + HTTP/1.1\n"
            "AppOffline + HTTP/2\n"
            "AppOffline + HTTPERR"_L1,
            "app-pool-stopped iis-module-load-failure"_L1, Characteristic},
        {"AppPoolTimer + HTTP/1.1"_L1,
            "AppPoolTimer + HTTP/1.1\n"
            "AppPoolTimer + HTTPERR"_L1,
            "server-overloaded"_L1, Consistent},
        {"AppShutdown + HTTP/1.1"_L1,
            "AppShutdown + HTTP/1.1\n"
            "AppShutdown + HTTPERR"_L1,
            "app-pool-stopped"_L1, Consistent},
        {"503 1 Disabled"_L1,
            "503 1 Disabled\n"
            "503 2 Disabled"_L1,
            "app-pool-stopped"_L1, Characteristic},
        {"QueueFull + HTTP/1.1"_L1,
            "QueueFull + HTTP/1.1\n"
            "QueueFull + HTTPERR"_L1,
            "server-overloaded ad-topology-unavailable"_L1, Consistent},
        {"ConnLimit + HTTP/1.1"_L1,
            "ConnLimit + HTTP/1.1\n"
            "ConnLimit + HTTPERR"_L1,
            "server-overloaded"_L1, Consistent},
        {"503 1 N/A"_L1,
            "503 1 N/A\n"
            "503 2 N/A"_L1,
            "app-pool-stopped server-memory-exhausted"_L1, Consistent},
        {"Connection_Abandoned_By_AppPool"_L1, {}, "app-pool-stopped auth-cert-expired known-bad-build"_L1,
            Consistent},
        {"Connection_Dropped"_L1, {}, {}, Consistent, {}, {}, true},
        {"Timer_ConnectionIdle"_L1, {}, {}, Consistent, {}, {}, true},
        {"Timer_AppPool"_L1, {}, "server-overloaded"_L1, Consistent},
        {"Timer_EntityBody"_L1, {}, {}, Consistent, {}, {}, true},
        {"Timer_MinBytesPerSecond"_L1, {}, {}, Consistent, {}, {}, true},
        {"Timer_HeaderWait"_L1, {}, {}, Consistent, {}, {}, true},
        {"400 - BadRequest"_L1, {}, {}, Consistent, {}, {}, true},
        {"400 - Hostname"_L1, {}, "site-host-header-added"_L1, Consistent},
        {"RequestLength + HTTP/1.1"_L1, {}, "http-400-token-too-large"_L1, Characteristic},
        {"FieldLength + HTTP/1.1"_L1, {}, "http-400-token-too-large"_L1, Characteristic},
        {"414 - URL_Length"_L1,
            "414 - URL_Length\n"
            "URL_Length + HTTPERR"_L1,
            "cross-site-ecp-externalurl-loop"_L1, Characteristic},
        {"400 - URL"_L1, {}, {}, Consistent, {}, {}, true},
        {"403 - Forbidden"_L1, {}, {}, Consistent, {}, {}, true},
        {"400 - Verb"_L1, {}, {}, Consistent, {}, {}, true},
        {"505 - Version_N/S"_L1,
            "505 - Version_N/S\n"
            "Version_N/S"_L1,
            {}, Consistent, {}, {}, true},
        {"400 - Header"_L1, {}, {}, Consistent, {}, {}, true},
        {"500 - Internal"_L1, {}, "server-memory-exhausted"_L1, Consistent},
        {"411 - LengthRequired"_L1, {}, {}, Consistent, {}, {}, true},
        {"413 - EntityTooLarge"_L1, {}, "attachment-size-limit"_L1, Consistent},
        {"errorfe.aspx?msg=WrongAudienceUriOrBadSigningCert"_L1, {}, "adfs-signing-cert-untrusted"_L1,
            Characteristic},
        {"2148074310"_L1, {},
            "extended-protection-conflict suppress-extended-protection backend-binding-wrong "_L1
            "not-server-client"_L1,
            Consistent},
        {"NegotiateSecurityContext failed + InvalidToken"_L1, {}, "missing-ntlm-update-down-level"_L1,
            Characteristic},
        {"HTTP_1_1_REQUIRED"_L1, {}, "not-server-proxy"_L1, Characteristic},
        {"The request has an invalid header name"_L1, {}, "not-server-proxy"_L1, Characteristic},
        {"EEMS M1.1 PowerShell - inbound"_L1, {}, "em-mitigation-side-effects url-rewrite-rule-breaks"_L1,
            Consistent},
        {"EEMS M2.1 OWA CSP - outbound"_L1,
            "EEMS M2.1 OWA CSP - outbound\n"
            "EEMS M2.1 OWA SPA HTML shell - precondition"_L1,
            "em-mitigation-side-effects"_L1, Characteristic},
        {"WARNING: Connection with Mitigation Endpoint was not"_L1,
            "WARNING: Connection with Mitigation Endpoint was not successful"_L1, {}, Consistent, {}, {},
            true},
        {"C:\\inetpub\\wwwroot\\ecp + 0x80070002"_L1,
            "C:\\inetpub\\wwwroot\\ecp + 0x80070002\n"
            "C:\\inetpub\\wwwroot\\owa + 0x80070002"_L1,
            "virtual-directories-not-created client-access-role-not-installed"_L1, Characteristic},
        {"/owa/mfa.aspx"_L1,
            "/owa/mfa.aspx\n"
            "MultiFactor.IIS.Adapter"_L1,
            "third-party-mfa-module"_L1, Characteristic},
        {"ModSecurity: + [uri"_L1, {}, "iis-security-module"_L1, Characteristic},
        {"[security2:error] + ModSecurity"_L1, {}, "not-server-proxy"_L1, Characteristic},
        {"GET /owa - 80 + 403 4"_L1, {}, "redirect-relative-url http-redirect-inherited"_L1, Consistent},
        {"httpRedirect + destination=\"/owa\""_L1, {}, "redirect-relative-url"_L1, Characteristic},
    };
    return rows;
}

} // namespace wizard
