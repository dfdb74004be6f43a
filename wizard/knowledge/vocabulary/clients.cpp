#include "wizard/knowledge/vocabulary/layers.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const VocabularyRow> layers::clients()
{
    using enum Strength;
    static constexpr VocabularyRow rows[] = {
        {"ERR_CONNECTION_REFUSED"_L1, {}, "site-or-w3svc-stopped frontend-cert-unbound"_L1, Consistent},
        {"ERR_CONNECTION_RESET"_L1, {}, "frontend-cert-unbound sslcert-stale-httpsys tls-config-mismatch"_L1,
            Consistent},
        {"ERR_CONNECTION_CLOSED"_L1,
            "ERR_CONNECTION_CLOSED\n"
            "ERR_EMPTY_RESPONSE"_L1,
            "frontend-cert-unbound component-state-inactive app-pool-stopped"_L1, Consistent},
        {"ERR_CONNECTION_TIMED_OUT"_L1, {}, "not-server-network dns-hosts-wrong server-overloaded"_L1,
            Consistent},
        {"ERR_NAME_NOT_RESOLVED"_L1,
            "ERR_NAME_NOT_RESOLVED\n"
            "DNS_PROBE_FINISHED_NXDOMAIN\n"
            "DNS_PROBE_FINISHED_BAD_CONFIG"_L1,
            "not-server-dns dns-hosts-wrong"_L1, Characteristic},
        {"ERR_BLOCKED_BY_CLIENT"_L1, {}, "not-server-browser"_L1, Characteristic},
        {"indexedDB + InvalidStateError"_L1,
            "indexedDB + InvalidStateError\n"
            "did not allow mutations\n"
            "indexedDB + SecurityError"_L1,
            "not-server-browser"_L1, Characteristic},
        {"Your clock is behind"_L1,
            "Your clock is behind\n"
            "Your clock is ahead"_L1,
            "not-server-browser"_L1, Characteristic},
        {"outlook.office.com + ERR_CERT_COMMON_NAME_INVALID"_L1,
            "outlook.office.com + ERR_CERT_COMMON_NAME_INVALID\n"
            "AADSTS50011 + /owa"_L1,
            "not-server-dns"_L1, Characteristic},
        {"ERR_TOO_MANY_REDIRECTS"_L1, {},
            "auth-cert-expired owa-ecp-auth-mismatch frontend-cert-cng-ksp lb-different-certs"_L1,
            Consistent},
        {"ERR_CERT_DATE_INVALID"_L1, {}, "eas-expired-server-cert frontend-cert-unbound not-server-adfs"_L1,
            Consistent},
        {"/adfs/ls + ERR_CERT_"_L1,
            "/adfs/ls + ERR_CERT_DATE_INVALID\n"
            "/adfs/ls + ERR_CERT_COMMON_NAME_INVALID\n"
            "/adfs/ls + ERR_CERT_AUTHORITY_INVALID\n"
            "/adfs/ls + SEC_ERROR_EXPIRED_CERTIFICATE"_L1,
            "not-server-adfs"_L1, Characteristic},
        {"ERR_CERT_COMMON_NAME_INVALID"_L1, {}, "frontend-cert-unbound lb-different-certs"_L1, Consistent},
        {"ERR_CERT_AUTHORITY_INVALID"_L1, {}, "frontend-cert-unbound"_L1, Consistent},
        {"ERR_CERT_REVOKED"_L1,
            "ERR_CERT_REVOKED\n"
            "ERR_CERT_WEAK_SIGNATURE_ALGORITHM"_L1,
            "frontend-cert-unbound"_L1, Consistent},
        {"ERR_SSL_PROTOCOL_ERROR"_L1, {},
            "tls-config-mismatch cert-private-key-broken backend-binding-wrong"_L1, Consistent},
        {"ERR_SSL_VERSION_OR_CIPHER_MISMATCH"_L1, {}, "tls-config-mismatch cipher-suites-2019-rtm"_L1,
            Consistent},
        {"ERR_SSL_OBSOLETE_VERSION"_L1,
            "ERR_SSL_OBSOLETE_VERSION\n"
            "ERR_SSL_OBSOLETE_CIPHER"_L1,
            "tls-config-mismatch"_L1, Characteristic},
        {"ERR_SSL_CLIENT_AUTH_CERT_NEEDED"_L1,
            "ERR_SSL_CLIENT_AUTH_CERT_NEEDED\n"
            "ERR_BAD_SSL_CLIENT_AUTH_CERT"_L1,
            "owa-ecp-auth-mismatch"_L1, Consistent},
        {"ERR_HTTP2_PROTOCOL_ERROR"_L1, {}, "not-server-proxy cipher-order-http2 cipher-suites-2019-rtm"_L1,
            Consistent},
        {"ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY"_L1},
        {"ERR_RESPONSE_HEADERS_TOO_BIG"_L1,
            "ERR_RESPONSE_HEADERS_TOO_BIG\n"
            "ERR_INVALID_HTTP_RESPONSE"_L1,
            "winhttp-proxy"_L1, Consistent},
        {"ERR_SSL_KEY_USAGE_INCOMPATIBLE"_L1, {}, "frontend-cert-unbound frontend-cert-cng-ksp"_L1,
            Consistent},
        {"ERR_SSL_SERVER_CERT_BAD_FORMAT"_L1, {}, "frontend-cert-unbound"_L1, Consistent},
        {"ERR_SSL_UNRECOGNIZED_NAME_ALERT"_L1, {}, "lb-different-certs frontend-cert-unbound"_L1, Consistent},
        {"ERR_BLOCKED_BY_CSP"_L1, {}, "em-mitigation-side-effects url-rewrite-rule-breaks"_L1, Consistent},
        {"ERR_CONNECTION_ABORTED"_L1,
            "ERR_CONNECTION_ABORTED\n"
            "ERR_ADDRESS_UNREACHABLE\n"
            "ERR_INTERNET_DISCONNECTED"_L1,
            "dns-hosts-wrong"_L1, Consistent},
        {"ERR_PROXY_CONNECTION_FAILED"_L1,
            "ERR_PROXY_CONNECTION_FAILED\n"
            "ERR_TUNNEL_CONNECTION_FAILED"_L1,
            "not-server-network"_L1, Characteristic},
        {"502 Bad Gateway + nginx"_L1,
            "502 Bad Gateway + nginx\n"
            "502 Bad Gateway + openresty\n"
            "502 Bad Gateway + Application-Gateway\n"
            "502 Bad Gateway + cloudflare\n"
            "504 Gateway Time-out + nginx\n"
            "503 Service Temporarily Unavailable + nginx\n"
            "413 Request Entity Too Large + nginx\n"
            "The proxy server received an invalid response from an upstream server\n"
            "No server is available to handle this request\n"
            "upstream prematurely closed connection\n"
            "upstream timed out\n"
            "no live upstreams while connecting to upstream\n"
            "The requested URL was rejected. Please consult with your administrator\n"
            "Web server is down + Error code 521"_L1,
            "not-server-proxy"_L1, Characteristic},
        {"MSIS7065"_L1,
            "MSIS7065\n"
            "MSIS7042\n"
            "MSIS7012\n"
            "MSIS7055\n"
            "MSIS9605\n"
            "MSIS3127\n"
            "MSIS5104\n"
            "MSIS0038"_L1,
            "not-server-adfs"_L1, Characteristic},
        {"KB3140245"_L1, {}, "not-server-client"_L1, Consistent},
        {"ERR_INVALID_AUTH_CREDENTIALS"_L1,
            "ERR_INVALID_AUTH_CREDENTIALS\n"
            "ERR_UNEXPECTED_SECURITY_LIBRARY_STATUS"_L1,
            "kerberos-spn-time-name extended-protection-conflict"_L1, Consistent},
        {"Your connection isn't private"_L1,
            "Your connection isn't private\n"
            "Your connection is not private"_L1,
            "eas-expired-server-cert frontend-cert-unbound"_L1, Consistent},
        {"This page isn't working + HTTP ERROR 500"_L1, {},
            "auth-cert-expired admin-no-mailbox-arbitration-unhealthy backend-cert-unbound"_L1, Consistent},
        {"Bad Request - Request Too Long"_L1},
        {"Bad Request - Invalid Hostname"_L1, {}, "site-host-header-added"_L1, Characteristic},
        {"HTTP ERROR 401"_L1, {},
            "owa-ecp-auth-mismatch extended-protection-conflict kerberos-spn-time-name"_L1, Consistent},
        {"HTTP ERROR 403 + /powershell"_L1, {}, {}, Consistent, {}, {}, true},
        {"HTTP ERROR 404 + /owa"_L1,
            "HTTP ERROR 404 + /owa\n"
            "HTTP ERROR 404 + /ecp"_L1,
            "vdir-wrong-path site-host-header-added url-rewrite-rule-breaks"_L1, Consistent},
        {"can't reach this page"_L1,
            "can't reach this page\n"
            "This site can't be reached"_L1,
            {}, Consistent, {}, {}, true},
        {"SEC_ERROR_EXPIRED_CERTIFICATE"_L1, {}, "eas-expired-server-cert"_L1, Characteristic},
        {"SEC_ERROR_UNKNOWN_ISSUER"_L1,
            "SEC_ERROR_UNKNOWN_ISSUER\n"
            "MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT"_L1,
            "frontend-cert-unbound"_L1, Consistent},
        {"SSL_ERROR_BAD_CERT_DOMAIN"_L1, {}, "frontend-cert-unbound lb-different-certs"_L1, Consistent},
        {"PR_END_OF_FILE_ERROR"_L1, {}, "frontend-cert-unbound tls-config-mismatch"_L1, Consistent},
        {"PR_CONNECT_RESET_ERROR"_L1, {}, "frontend-cert-unbound tls-config-mismatch"_L1, Consistent},
        {"SSL_ERROR_NO_CYPHER_OVERLAP"_L1,
            "SSL_ERROR_NO_CYPHER_OVERLAP\n"
            "SSL_ERROR_UNSUPPORTED_VERSION\n"
            "SSL_ERROR_PROTOCOL_VERSION_ALERT"_L1,
            "tls-config-mismatch"_L1, Characteristic},
        {"SSL_ERROR_RX_RECORD_TOO_LONG"_L1, {}, "backend-binding-wrong frontend-cert-unbound"_L1, Consistent},
        {"NS_ERROR_NET_INADEQUATE_SECURITY"_L1},
        {"The page isn't redirecting properly"_L1, {},
            "auth-cert-expired owa-ecp-auth-mismatch http-redirect-inherited"_L1, Consistent},
        {"DLG_FLAGS_SEC_CERT_CN_INVALID"_L1,
            "DLG_FLAGS_SEC_CERT_CN_INVALID\n"
            "DLG_FLAGS_SEC_CERT_DATE_INVALID\n"
            "DLG_FLAGS_INVALID_CA"_L1,
            "frontend-cert-unbound eas-expired-server-cert"_L1, Consistent},
        {"INET_E_RESOURCE_NOT_FOUND"_L1,
            "INET_E_RESOURCE_NOT_FOUND\n"
            "INET_E_DOWNLOAD_FAILURE"_L1,
            "site-or-w3svc-stopped tls-config-mismatch"_L1, Consistent},
        {"Turn on TLS 1.0, TLS 1.1, and TLS 1.2 in Advanced settings"_L1, {},
            "frontend-cert-unbound tls-config-mismatch"_L1, Consistent},
        {"NSURLErrorDomain -1200"_L1,
            "NSURLErrorDomain -1200\n"
            "NSURLErrorDomain error -1200\n"
            "NSURLErrorDomain Code=-1200\n"
            "NSURLErrorDomain error - -1200"_L1,
            "tls-config-mismatch frontend-cert-unbound"_L1, Consistent},
        {"NSURLErrorDomain -1201"_L1,
            "NSURLErrorDomain -1201\n"
            "NSURLErrorDomain error -1201\n"
            "NSURLErrorDomain Code=-1201\n"
            "NSURLErrorDomain error - -1201\n"
            "NSURLErrorDomain -1204\n"
            "NSURLErrorDomain error -1204\n"
            "NSURLErrorDomain Code=-1204\n"
            "NSURLErrorDomain error - -1204"_L1,
            "eas-expired-server-cert"_L1, Characteristic},
        {"NSURLErrorDomain -1202"_L1,
            "NSURLErrorDomain -1202\n"
            "NSURLErrorDomain error -1202\n"
            "NSURLErrorDomain Code=-1202\n"
            "NSURLErrorDomain error - -1202\n"
            "NSURLErrorDomain -1203\n"
            "NSURLErrorDomain error -1203\n"
            "NSURLErrorDomain Code=-1203\n"
            "NSURLErrorDomain error - -1203"_L1,
            "frontend-cert-unbound eas-expired-server-cert"_L1, Consistent},
        {"NSURLErrorDomain -1001"_L1,
            "NSURLErrorDomain -1001\n"
            "NSURLErrorDomain error -1001\n"
            "NSURLErrorDomain Code=-1001\n"
            "NSURLErrorDomain error - -1001\n"
            "NSURLErrorDomain -1003\n"
            "NSURLErrorDomain error -1003\n"
            "NSURLErrorDomain Code=-1003\n"
            "NSURLErrorDomain error - -1003\n"
            "NSURLErrorDomain -1004\n"
            "NSURLErrorDomain error -1004\n"
            "NSURLErrorDomain Code=-1004\n"
            "NSURLErrorDomain error - -1004\n"
            "NSURLErrorDomain -1005\n"
            "NSURLErrorDomain error -1005\n"
            "NSURLErrorDomain Code=-1005\n"
            "NSURLErrorDomain error - -1005"_L1,
            "site-or-w3svc-stopped dns-hosts-wrong component-state-inactive"_L1, Consistent},
        {"NSURLErrorDomain -1007"_L1,
            "NSURLErrorDomain -1007\n"
            "NSURLErrorDomain error -1007\n"
            "NSURLErrorDomain Code=-1007"_L1,
            "eas-vdir-settings"_L1, Consistent},
        {"NSURLErrorDomain error - -1007"_L1, {}, "http-redirect-inherited eas-vdir-settings"_L1, Consistent},
        {"kCFStreamErrorDomainSSL"_L1, {}, "tls-config-mismatch frontend-cert-unbound"_L1, Consistent},
        {"curl: (35)"_L1,
            "curl: (35)\n"
            "curl: (52)\n"
            "curl: (56)\n"
            "curl: (60)"_L1,
            "tls-config-mismatch frontend-cert-unbound component-state-inactive"_L1, Consistent},
        {"Cannot Get Mail - The connection to the server failed"_L1, {},
            "app-pool-stopped backend-cert-unbound eas-expired-server-cert"_L1, Consistent},
        {"Cannot Verify Server Identity"_L1, {}, "eas-expired-server-cert frontend-cert-unbound"_L1,
            Consistent},
        {"Unable to Verify Account Information"_L1, {},
            "user-scope eas-vdir-settings extended-protection-conflict"_L1, Consistent},
        {"Your device has been quarantined"_L1,
            "Your device has been quarantined\n"
            "Your mobile device is temporarily blocked from synchronizing"_L1,
            "eas-abq-blocked"_L1, Consistent},
        {"Insecure connection. Would you like to log in anyway?"_L1,
            "Insecure connection. Would you like to log in anyway?\n"
            "Secure connection unavailable. Would you like to log in anyway?"_L1,
            "eas-expired-server-cert frontend-cert-unbound"_L1, Consistent},
        {"DeviceNotProvisioned"_L1,
            "DeviceNotProvisioned\n"
            "Status 142 + ActiveSync\n"
            "Status: 142 + ActiveSync\n"
            "Status=142 + ActiveSync\n"
            "Status 143 + ActiveSync\n"
            "Status: 143 + ActiveSync\n"
            "Status=143 + ActiveSync\n"
            "InvalidPolicyKey\n"
            "Status 144 + ActiveSync\n"
            "Status: 144 + ActiveSync\n"
            "Status=144 + ActiveSync"_L1,
            {}, Consistent, {}, {}, true},
        {"Status 110 + ActiveSync"_L1,
            "Status 110 + ActiveSync\n"
            "Status: 110 + ActiveSync\n"
            "Status=110 + ActiveSync\n"
            "ServerErrorRetryLater\n"
            "Status 111 + ActiveSync\n"
            "Status: 111 + ActiveSync\n"
            "Status=111 + ActiveSync"_L1,
            "database-dismounted app-pool-stopped"_L1, Consistent},
        {"ActiveDirectoryAccessDenied"_L1,
            "ActiveDirectoryAccessDenied\n"
            "Status 112 + ActiveSync\n"
            "Status: 112 + ActiveSync\n"
            "Status=112 + ActiveSync"_L1,
            "eas-device-container-permission"_L1, Characteristic},
        {"MailboxServerOffline"_L1,
            "MailboxServerOffline\n"
            "Status 114 + ActiveSync\n"
            "Status: 114 + ActiveSync\n"
            "Status=114 + ActiveSync"_L1,
            "database-dismounted"_L1, Characteristic},
        {"MailboxQuotaExceeded"_L1,
            "MailboxQuotaExceeded\n"
            "Status 113 + ActiveSync\n"
            "Status: 113 + ActiveSync\n"
            "Status=113 + ActiveSync"_L1,
            "user-scope"_L1, Characteristic},
        {"UserHasNoMailbox"_L1,
            "UserHasNoMailbox\n"
            "Status 123 + ActiveSync\n"
            "Status: 123 + ActiveSync\n"
            "Status=123 + ActiveSync\n"
            "UserPrincipalCouldNotBeFound\n"
            "Status 125 + ActiveSync\n"
            "Status: 125 + ActiveSync\n"
            "Status=125 + ActiveSync"_L1,
            "user-scope stale-location-after-move"_L1, Consistent},
        {"UserDisabledForSync"_L1,
            "UserDisabledForSync\n"
            "Status 126 + ActiveSync\n"
            "Status: 126 + ActiveSync\n"
            "Status=126 + ActiveSync"_L1,
            "user-scope"_L1, Characteristic},
        {"UserOnNewMailboxCannotSync"_L1,
            "UserOnNewMailboxCannotSync\n"
            "Status 127 + ActiveSync\n"
            "Status: 127 + ActiveSync\n"
            "Status=127 + ActiveSync\n"
            "UserOnLegacyMailboxCannotSync\n"
            "Status 128 + ActiveSync\n"
            "Status: 128 + ActiveSync\n"
            "Status=128 + ActiveSync"_L1,
            "legacy-mailbox-ecp-version eas-vdir-settings"_L1, Consistent},
        {"DeviceIsBlockedForThisUser"_L1,
            "DeviceIsBlockedForThisUser\n"
            "Status 129 + ActiveSync\n"
            "Status: 129 + ActiveSync\n"
            "Status=129 + ActiveSync\n"
            "Status 130 + ActiveSync\n"
            "Status: 130 + ActiveSync\n"
            "Status=130 + ActiveSync\n"
            "ExternallyManagedDevicesNotAllowed\n"
            "Status 145 + ActiveSync\n"
            "Status: 145 + ActiveSync\n"
            "Status=145 + ActiveSync"_L1,
            "eas-abq-blocked"_L1, Characteristic},
        {"AccountDisabled"_L1,
            "AccountDisabled\n"
            "Status 131 + ActiveSync\n"
            "Status: 131 + ActiveSync\n"
            "Status=131 + ActiveSync"_L1,
            "user-scope"_L1, Characteristic},
        {"SyncStateNotFound"_L1,
            "SyncStateNotFound\n"
            "Status 132 + ActiveSync\n"
            "Status: 132 + ActiveSync\n"
            "Status=132 + ActiveSync\n"
            "SyncStateLocked\n"
            "Status 133 + ActiveSync\n"
            "Status: 133 + ActiveSync\n"
            "Status=133 + ActiveSync\n"
            "SyncStateCorrupt\n"
            "Status 134 + ActiveSync\n"
            "Status: 134 + ActiveSync\n"
            "Status=134 + ActiveSync"_L1,
            "user-scope"_L1, Consistent},
        {"DeviceNotFullyProvisionable"_L1,
            "DeviceNotFullyProvisionable\n"
            "Status 139 + ActiveSync\n"
            "Status: 139 + ActiveSync\n"
            "Status=139 + ActiveSync\n"
            "LegacyDeviceOnStrictPolicy\n"
            "Status 141 + ActiveSync\n"
            "Status: 141 + ActiveSync\n"
            "Status=141 + ActiveSync"_L1,
            "eas-abq-blocked eas-vdir-settings"_L1, Consistent},
        {"RemoteWipeRequested"_L1,
            "RemoteWipeRequested\n"
            "Status 140 + ActiveSync\n"
            "Status: 140 + ActiveSync\n"
            "Status=140 + ActiveSync"_L1,
            "user-scope"_L1, Characteristic},
        {"MaximumDevicesReached"_L1,
            "MaximumDevicesReached\n"
            "Status 177 + ActiveSync\n"
            "Status: 177 + ActiveSync\n"
            "Status=177 + ActiveSync"_L1,
            "user-scope"_L1, Characteristic},
        {"Test-ActiveSyncConnectivity"_L1,
            "Test-ActiveSyncConnectivity\n"
            "An HTTP 500 response was returned from IIS + connectivity analyzer"_L1,
            "app-pool-stopped backend-cert-unbound"_L1, Consistent},
        {"Microsoft Remote Connectivity Analyzer + The certificate"_L1,
            "Microsoft Remote Connectivity Analyzer + The certificate is not trusted"_L1,
            "frontend-cert-unbound eas-expired-server-cert"_L1, Consistent},
        {"There is a problem with the proxy server's security"_L1,
            "There is a problem with the proxy server's security certificate"_L1,
            "frontend-cert-unbound eas-expired-server-cert"_L1, Consistent},
    };
    return rows;
}

} // namespace wizard
