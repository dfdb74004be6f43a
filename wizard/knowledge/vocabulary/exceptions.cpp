#include "wizard/knowledge/vocabulary/layers.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const VocabularyRow> layers::exceptions()
{
    using enum Strength;
    static constexpr VocabularyRow rows[] = {
        {"Server Error in '/owa' Application"_L1},
        {"Server Error in '/ecp' Application"_L1, {},
            "su-installed-unelevated ecp-binsearchfolders-wrong auth-cert-expired"_L1, Consistent},
        {"Configuration Error + Server Error in"_L1, {},
            "webconfig-missing-or-invalid webconfig-default-variable sharedwebconfig-stale"_L1, Consistent},
        {"Parser Error + Server Error in"_L1, {}, "su-installed-unelevated vdir-wrong-path"_L1, Consistent},
        {"Compilation Error + Server Error in"_L1, {}, "su-installed-unelevated disk-full"_L1,
            Characteristic},
        {"Runtime Error + Server Error in"_L1, {}, {}, Consistent, {}, {}, true},
        {"Security Exception + Server Error in"_L1, {}, "apppool-identity-broken"_L1, Consistent},
        {"The resource cannot be found + Server Error in"_L1, {},
            "vdir-wrong-path webconfig-missing-or-invalid"_L1, Consistent},
        {"Error message 401.3"_L1, {}, "apppool-identity-broken"_L1, Consistent},
        {"An unhandled exception occurred during the execution of"_L1,
            "An unhandled exception occurred during the execution of the current web request"_L1, {},
            Consistent, {}, {}, true},
        {"Version Information: Microsoft .NET Framework Version"_L1},
        {"Assembly binding logging is turned OFF"_L1, {}, "su-installed-unelevated"_L1, Consistent},
        {"Failed to start monitoring changes to + because access is"_L1,
            "Failed to start monitoring changes to + because access is denied"_L1,
            "apppool-identity-broken vdir-wrong-path"_L1, Consistent},
        {"does not exist. Failed to start monitoring file changes"_L1,
            "does not exist. Failed to start monitoring file changes + Directory"_L1, "vdir-wrong-path"_L1,
            Characteristic},
        {"because the network BIOS command limit has been reached"_L1,
            "because the network BIOS command limit has been reached + Failed to start monitoring "_L1
            "changes to"_L1,
            "vdir-wrong-path"_L1, Characteristic},
        {"Server Too Busy + Server Error in"_L1, {}, "server-overloaded app-pool-stopped"_L1, Consistent},
        {"Request timed out + Server Error in"_L1, {}, "ad-topology-unavailable server-overloaded"_L1,
            Consistent},
        {"Maximum request length exceeded"_L1, {}, "user-scope"_L1, Consistent},
        {"A potentially dangerous Request.Path value was detected"_L1,
            "A potentially dangerous Request.Path value was detected from the client"_L1, {}, Consistent, {},
            {}, true},
        {"Validation of viewstate MAC failed"_L1, {}, "lb-mixed-builds compromise-suspected"_L1, Consistent},
        {"Invalid viewstate + Server Error in"_L1,
            "Invalid viewstate + Server Error in\n"
            "Invalid viewstate + ViewStateException"_L1,
            {}, Consistent, {}, {}, true},
        {"Application is shutting down"_L1, {}, {}, Consistent, {}, {}, true},
        {"Could not load type + Server Error in"_L1, {},
            "su-installed-unelevated vdir-wrong-path sharedwebconfig-stale"_L1, Consistent},
        {"Could not load file or assembly"_L1,
            "Could not load file or assembly 'Microsoft.Exchange.ManagedLexRuntime.MPPGRuntime + Cannot "_L1
            "bind parameter 'Filter"_L1,
            "tools-host-incomplete"_L1, Consistent},
        {"0x80131040"_L1,
            "0x80131040\n"
            "The located assembly's manifest definition does not match"_L1,
            "sharedwebconfig-stale antivirus-injection"_L1, Characteristic},
        {"0x80131515"_L1,
            "0x80131515\n"
            "0x80131401"_L1,
            "su-installed-unelevated"_L1, Consistent},
        {"System.BadImageFormatException (0x8007000B)"_L1, {}, "app-pool-stopped iis-module-load-failure"_L1,
            Consistent},
        {"System.MissingMethodException: Method not found"_L1, {},
            "su-installed-unelevated sharedwebconfig-stale"_L1, Characteristic},
        {"System.TypeLoadException: Could not load type + from"_L1,
            "System.TypeLoadException: Could not load type + from assembly 'Microsoft.Exchange"_L1,
            "su-installed-unelevated sharedwebconfig-stale"_L1, Consistent},
        {"System.TypeInitializationException: The type initializer"_L1,
            "System.TypeInitializationException: The type initializer for + threw an exception"_L1},
        {"TypeInitializationException + InitialSessionStateBuilder"_L1, {},
            "su-installed-unelevated exchange-authz-plugin-fails"_L1, Characteristic},
        {"TypeInitializationException + PerfCounter"_L1, {}, "perf-counters-corrupt"_L1, Consistent},
        {"Exception has been thrown by the target of an invocation"_L1,
            "Exception has been thrown by the target of an invocation + TargetInvocationException"_L1},
        {"System.Configuration.ConfigurationErrorsException"_L1, {}, "webconfig-missing-or-invalid"_L1,
            Consistent},
        {"Unrecognized configuration section"_L1,
            "Unrecognized configuration section\n"
            "Unrecognized attribute + .config\n"
            "Unrecognized element + .config"_L1,
            "webconfig-missing-or-invalid app-pool-stopped"_L1, Characteristic},
        {"It is an error to use a section registered as"_L1,
            "It is an error to use a section registered as allowDefinition='MachineToApplication' beyond "_L1
            "application level"_L1,
            "powershell-vdir-missing vdir-wrong-path"_L1, Characteristic},
        {"%ExchangeInstallDir%"_L1, {}, "webconfig-default-variable"_L1, Characteristic},
        {"%ExchangeInstallPath% + WSMan"_L1,
            "%ExchangeInstallPath% + WSMan\n"
            "%ExchangeInstallPath% + WinRM"_L1,
            "exchangeinstallpath-missing"_L1, Characteristic},
        {"System.UnauthorizedAccessException: Access to the path"_L1,
            "System.UnauthorizedAccessException: Access to the path + is denied"_L1,
            "apppool-identity-broken su-installed-unelevated"_L1, Consistent},
        {"System.OutOfMemoryException"_L1, {}, "server-memory-exhausted"_L1, Consistent},
        {"Invalid provider type specified + CryptographicException"_L1, {}, "frontend-cert-cng-ksp"_L1,
            Characteristic},
        {"Keyset does not exist (0x80090016) + CryptographicException"_L1, {},
            "cert-private-key-broken auth-cert-missing-on-server"_L1, Characteristic},
        {"Bad Key. (0x80090003) + CryptographicException"_L1, {},
            "cert-private-key-broken frontend-cert-cng-ksp"_L1, Consistent},
        {"Bad Data. (0x80090005) + CryptographicException"_L1, {}, "lb-different-certs"_L1, Consistent},
        {"Key not valid for use in specified state. (0x8009000B)"_L1,
            "Key not valid for use in specified state. (0x8009000B) + CryptographicException"_L1,
            "cert-private-key-broken"_L1, Consistent},
        {"Cannot find the original signer (0x8009100E)"_L1, {},
            "auth-cert-missing-on-server cert-private-key-broken"_L1, Consistent},
        {"Object contains only the public half of a key pair. A"_L1,
            "Object contains only the public half of a key pair. A private key must also be provided"_L1,
            "cert-private-key-broken"_L1, Characteristic},
        {"The requested key container was not found"_L1, {}, "cert-private-key-broken"_L1, Characteristic},
        {"ID6037: Cannot create algorithm with name + hmac-sha1"_L1, {}, "fips-policy"_L1, Characteristic},
        {"Replay has been detected for: Token + ID1062"_L1, {}, {}, Consistent, {}, {}, true},
        {"issuer of the security token was not recognized + ID4175"_L1, {}, "adfs-signing-cert-untrusted"_L1,
            Consistent},
        {"Microsoft.Exchange.Security.OAuth.OAuthTokenRequestFailedExc"_L1,
            "Microsoft.Exchange.Security.OAuth.OAuthTokenRequestFailedException"_L1,
            "auth-cert-expired auth-cert-missing-on-server"_L1, Characteristic},
        {"Microsoft.Exchange.Data.Directory.ADTopologyEndpointNotFound"_L1,
            "Microsoft.Exchange.Data.Directory.ADTopologyEndpointNotFoundException\n"
            "Topology Provider couldn't find the + service"_L1,
            "ad-topology-unavailable services-disabled-after-update"_L1, Characteristic},
        {"Microsoft.Exchange.Data.Directory.NoSuitableServerFoundExcep"_L1,
            "Microsoft.Exchange.Data.Directory.NoSuitableServerFoundException"_L1,
            "gpo-manage-auditing-right"_L1, Consistent},
        {"SuitabilityDirectoryException"_L1, {}, "ad-topology-unavailable gpo-manage-auditing-right"_L1,
            Consistent},
        {"Microsoft.Exchange.Data.Directory.ADTransientException"_L1, {}, "ad-topology-unavailable"_L1,
            Consistent},
        {"Microsoft.Exchange.Data.Directory.SystemConfiguration.OverBu"_L1,
            "Microsoft.Exchange.Data.Directory.SystemConfiguration.OverBudgetException"_L1,
            "rps-quota-exceeded"_L1, Consistent},
        {"starting contents (in bytes) are: 23-73-69-67-23"_L1, {}, "serialized-data-signing-broken"_L1,
            Characteristic},
        {"Unhandled Exception in Managed Code Snap-in"_L1, {},
            "serialized-data-signing-broken auth-cert-expired"_L1, Characteristic},
        {"Deserialization fails due to one SerializationException"_L1, {},
            "serialized-data-signing-broken"_L1, Characteristic},
        {"Failed to enable constraints. One or more rows contain"_L1,
            "Failed to enable constraints. One or more rows contain values violating non-null, unique, "_L1
            "or foreign-key constraints"_L1,
            "auth-cert-expired"_L1, Characteristic},
        {"Deserialized.Microsoft.Exchange + Cannot convert the"_L1,
            "Deserialized.Microsoft.Exchange + Cannot convert the + value of type + to type"_L1,
            "serialized-data-signing-broken auth-cert-expired"_L1, Consistent},
        {"System.InvalidOperationException: Operation is not valid"_L1,
            "System.InvalidOperationException: Operation is not valid due to the current state of the "_L1
            "object"_L1,
            "ise-unsupported"_L1, Consistent},
        {"hr=0x80004005,ec=-2147467259 + MapiExceptionCallFailed"_L1, {},
            "database-dismounted gpo-manage-auditing-right"_L1, Consistent},
        {"MapiExceptionNetworkError"_L1, {}, "database-dismounted"_L1, Consistent},
        {"Microsoft.Mapi.MapiExceptionLogonFailed"_L1,
            "Microsoft.Mapi.MapiExceptionLogonFailed\n"
            "AmbiguousAlias\n"
            "UnknownUser"_L1,
            "user-scope"_L1, Consistent},
        {"An unexpected error has occurred and a Watson dump is"_L1,
            "An unexpected error has occurred and a Watson dump is being generated"_L1},
        {".NET Runtime + Exception Info: System. + Framework Version"_L1, {}, "app-pool-stopped"_L1,
            Consistent},
        {"0x8009000D"_L1,
            "0x8009000D\n"
            "-2146893811\n"
            "NTE_NO_KEY"_L1,
            "cert-private-key-broken"_L1, Characteristic},
        {"0x80090010"_L1,
            "0x80090010\n"
            "-2146893808\n"
            "NTE_PERM"_L1,
            "cert-private-key-broken"_L1, Characteristic},
        {"0x80090014"_L1,
            "0x80090014\n"
            "-2146893804\n"
            "NTE_BAD_PROV_TYPE\n"
            "Invalid provider type specified"_L1,
            "frontend-cert-cng-ksp"_L1, Characteristic},
        {"0x80090016"_L1,
            "0x80090016\n"
            "-2146893802"_L1,
            "cert-private-key-broken auth-cert-missing-on-server"_L1, Characteristic},
        {"NTE_BAD_KEYSET"_L1, {}, "auth-cert-missing-on-server"_L1, Consistent},
        {"0x80090017"_L1,
            "0x80090017\n"
            "-2146893801\n"
            "NTE_PROV_TYPE_NOT_DEF\n"
            "Provider type not defined"_L1,
            "cert-private-key-broken"_L1, Characteristic},
        {"0x80090019"_L1,
            "0x80090019\n"
            "-2146893799\n"
            "NTE_KEYSET_NOT_DEF\n"
            "The keyset is not defined"_L1,
            "cert-private-key-broken"_L1, Characteristic},
        {"0x8009001A"_L1,
            "0x8009001A\n"
            "-2146893798\n"
            "NTE_KEYSET_ENTRY_BAD\n"
            "Keyset as registered is invalid"_L1,
            "cert-private-key-broken"_L1, Characteristic},
        {"0x8009001D"_L1,
            "0x8009001D\n"
            "-2146893795\n"
            "NTE_PROVIDER_DLL_FAIL\n"
            "Provider DLL failed to initialize correctly"_L1,
            "cert-private-key-broken"_L1, Characteristic},
        {"0x80090020"_L1,
            "0x80090020\n"
            "-2146893792\n"
            "NTE_FAIL"_L1,
            "cert-private-key-broken"_L1, Consistent},
        {"0x80090029"_L1,
            "0x80090029\n"
            "-2146893783\n"
            "NTE_NOT_SUPPORTED"_L1,
            "frontend-cert-cng-ksp cert-private-key-broken"_L1, Characteristic},
        {"0x80090009"_L1,
            "0x80090009\n"
            "-2146893815\n"
            "NTE_BAD_FLAGS"_L1,
            "cert-private-key-broken"_L1, Consistent},
        {"0x80090300"_L1,
            "0x80090300\n"
            "-2146893056\n"
            "SEC_E_INSUFFICIENT_MEMORY"_L1,
            "server-memory-exhausted"_L1, Consistent},
        {"0x80090305"_L1,
            "0x80090305\n"
            "-2146893051\n"
            "SEC_E_SECPKG_NOT_FOUND"_L1,
            "kerberos-spn-time-name tls-config-mismatch"_L1, Consistent},
        {"0x8009030E"_L1,
            "0x8009030E\n"
            "-2146893042\n"
            "SEC_E_NO_CREDENTIALS\n"
            "No credentials are available in the security package"_L1,
            "kerberos-spn-time-name"_L1, Characteristic},
        {"0x8009030F"_L1,
            "0x8009030F\n"
            "-2146893041\n"
            "SEC_E_MESSAGE_ALTERED"_L1,
            "lb-different-certs not-server-proxy"_L1, Consistent},
        {"0x80090311"_L1,
            "0x80090311\n"
            "SEC_E_NO_AUTHENTICATING_AUTHORITY\n"
            "No authority could be contacted for authentication"_L1,
            "ad-topology-unavailable kerberos-spn-time-name"_L1, Characteristic},
        {"0x80090317"_L1,
            "0x80090317\n"
            "-2146893033\n"
            "SEC_E_CONTEXT_EXPIRED"_L1,
            "kerberos-spn-time-name"_L1, Consistent},
        {"0x80090318"_L1,
            "0x80090318\n"
            "-2146893032\n"
            "SEC_E_INCOMPLETE_MESSAGE"_L1,
            {}, Consistent, {}, {}, true},
        {"0x80090321"_L1,
            "0x80090321\n"
            "-2146893023\n"
            "SEC_E_BUFFER_TOO_SMALL"_L1,
            "http-400-token-too-large"_L1, Characteristic},
        {"0x80090327"_L1,
            "0x80090327\n"
            "-2146893017\n"
            "SEC_E_CERT_UNKNOWN"_L1,
            "backend-cert-wrong cert-private-key-broken"_L1, Consistent},
        {"0x80090330"_L1,
            "0x80090330\n"
            "-2146893008\n"
            "SEC_E_DECRYPT_FAILURE"_L1,
            "cert-private-key-broken lb-different-certs"_L1, Consistent},
        {"0x80090342"_L1,
            "0x80090342\n"
            "-2146892990\n"
            "SEC_E_KDC_UNKNOWN_ETYPE\n"
            "encryption type not supported by the KDC"_L1,
            "kdc-rc4-enforcement kerberos-spn-time-name"_L1, Consistent},
        {"0x80090346"_L1,
            "0x80090346\n"
            "-2146892986\n"
            "SEC_E_BAD_BINDINGS\n"
            "Client's supplied SSPI channel bindings were incorrect"_L1,
            "extended-protection-conflict"_L1, Characteristic},
        {"0x80090349"_L1,
            "0x80090349\n"
            "-2146892983\n"
            "SEC_E_CERT_WRONG_USAGE"_L1,
            "backend-cert-wrong frontend-cert-unbound"_L1, Characteristic},
        {"0x80092004"_L1,
            "0x80092004\n"
            "-2146885628\n"
            "CRYPT_E_NOT_FOUND\n"
            "Cannot find object or property"_L1,
            "sslcert-stale-httpsys cert-private-key-broken"_L1, Characteristic},
        {"0x8009200B"_L1,
            "0x8009200B\n"
            "-2146885621\n"
            "CRYPT_E_NO_KEY_PROPERTY"_L1,
            "cert-private-key-broken"_L1, Characteristic},
        {"0x80092010"_L1,
            "0x80092010\n"
            "-2146885616\n"
            "CRYPT_E_REVOKED\n"
            "The certificate is revoked"_L1,
            "frontend-cert-unbound backend-cert-wrong"_L1, Characteristic},
        {"0x80092012"_L1,
            "0x80092012\n"
            "-2146885614\n"
            "CRYPT_E_NO_REVOCATION_CHECK"_L1,
            {}, Consistent, {}, {}, true},
        {"0x80092013"_L1,
            "0x80092013\n"
            "-2146885613\n"
            "CRYPT_E_REVOCATION_OFFLINE\n"
            "the revocation server was offline"_L1,
            "winhttp-proxy"_L1, Consistent},
        {"0x800B0101"_L1,
            "0x800B0101\n"
            "-2146762495\n"
            "CERT_E_EXPIRED"_L1,
            "eas-expired-server-cert auth-cert-expired backend-cert-wrong"_L1, Consistent},
        {"0x800B0109"_L1,
            "0x800B0109\n"
            "-2146762487\n"
            "CERT_E_UNTRUSTEDROOT"_L1,
            "frontend-cert-unbound backend-cert-wrong"_L1, Consistent},
        {"0x800B010A"_L1,
            "0x800B010A\n"
            "-2146762486\n"
            "CERT_E_CHAINING"_L1,
            "frontend-cert-unbound"_L1, Characteristic},
        {"0x800B010F"_L1,
            "0x800B010F\n"
            "-2146762481\n"
            "CERT_E_CN_NO_MATCH"_L1,
            "frontend-cert-unbound backend-cert-wrong"_L1, Characteristic},
        {"0x800B0110"_L1,
            "0x800B0110\n"
            "-2146762480\n"
            "CERT_E_WRONG_USAGE"_L1,
            "frontend-cert-unbound backend-cert-wrong"_L1, Characteristic},
        {"ERROR_WINHTTP_TIMEOUT"_L1,
            "ERROR_WINHTTP_TIMEOUT\n"
            "12002 + WinHttp\n"
            "12002 + WinINet"_L1,
            "dns-hosts-wrong server-overloaded"_L1, Consistent},
        {"ERROR_WINHTTP_NAME_NOT_RESOLVED"_L1,
            "ERROR_WINHTTP_NAME_NOT_RESOLVED\n"
            "12007 + WinHttp\n"
            "12007 + WinINet"_L1,
            "dns-hosts-wrong"_L1, Consistent},
        {"ERROR_WINHTTP_CANNOT_CONNECT"_L1,
            "ERROR_WINHTTP_CANNOT_CONNECT\n"
            "12029 + WinHttp\n"
            "12029 + WinINet"_L1,
            "site-or-w3svc-stopped ps-port80-binding-missing winhttp-proxy"_L1, Consistent},
        {"ERROR_WINHTTP_CONNECTION_ERROR"_L1,
            "ERROR_WINHTTP_CONNECTION_ERROR\n"
            "12030 + WinHttp\n"
            "12030 + WinINet"_L1,
            "backend-cert-unbound tls-config-mismatch app-pool-stopped"_L1, Consistent},
        {"ERROR_WINHTTP_CLIENT_AUTH_CERT_NEEDED"_L1,
            "ERROR_WINHTTP_CLIENT_AUTH_CERT_NEEDED\n"
            "12044 + WinHttp\n"
            "12044 + WinINet"_L1,
            "owa-ecp-auth-mismatch"_L1, Characteristic},
        {"ERROR_WINHTTP_INVALID_SERVER_RESPONSE"_L1,
            "ERROR_WINHTTP_INVALID_SERVER_RESPONSE\n"
            "12152 + WinHttp\n"
            "12152 + WinINet"_L1,
            "winhttp-proxy backend-binding-wrong"_L1, Consistent},
        {"ERROR_WINHTTP_REDIRECT_FAILED"_L1,
            "ERROR_WINHTTP_REDIRECT_FAILED\n"
            "12156 + WinHttp\n"
            "12156 + WinINet"_L1,
            "http-redirect-inherited"_L1, Characteristic},
        {"ERROR_WINHTTP_SECURE_CHANNEL_ERROR"_L1,
            "ERROR_WINHTTP_SECURE_CHANNEL_ERROR\n"
            "12157 + WinHttp\n"
            "12157 + WinINet"_L1,
            "tls-config-mismatch frontend-cert-unbound"_L1, Characteristic},
        {"ERROR_WINHTTP_SECURE_FAILURE"_L1,
            "ERROR_WINHTTP_SECURE_FAILURE\n"
            "12175 + WinHttp\n"
            "12175 + WinINet"_L1,
            "frontend-cert-unbound backend-cert-wrong"_L1, Characteristic},
        {"ERROR_WINHTTP_AUTODETECTION_FAILED"_L1,
            "ERROR_WINHTTP_AUTODETECTION_FAILED\n"
            "12180 + WinHttp\n"
            "12180 + WinINet"_L1,
            {}, Consistent, {}, {}, true},
        {"ERROR_WINHTTP_SECURE_CERT_DATE_INVALID"_L1,
            "ERROR_WINHTTP_SECURE_CERT_DATE_INVALID\n"
            "12037 + WinHttp\n"
            "12037 + WinINet"_L1,
            "eas-expired-server-cert"_L1, Characteristic},
        {"ERROR_WINHTTP_SECURE_CERT_CN_INVALID"_L1,
            "ERROR_WINHTTP_SECURE_CERT_CN_INVALID\n"
            "12038 + WinHttp\n"
            "12038 + WinINet"_L1,
            "frontend-cert-unbound"_L1, Characteristic},
        {"ERROR_WINHTTP_SECURE_INVALID_CA"_L1,
            "ERROR_WINHTTP_SECURE_INVALID_CA\n"
            "12045 + WinHttp\n"
            "12045 + WinINet"_L1,
            "frontend-cert-unbound"_L1, Consistent},
        {"ERROR_WINHTTP_SECURE_CERT_REV_FAILED"_L1,
            "ERROR_WINHTTP_SECURE_CERT_REV_FAILED\n"
            "12057 + WinHttp\n"
            "12057 + WinINet"_L1,
            "winhttp-proxy"_L1, Consistent},
        {"Utility.DeleteFbaAuthCookies + Method not found: 'Void"_L1, {}, "sharedwebconfig-stale"_L1,
            Characteristic},
        {"Could not load file or assembly + Access is denied"_L1, {},
            "file-corruption antivirus-injection"_L1, Characteristic},
        {"encrypted security token + could not be decrypted + ID1044"_L1, {},
            "adfs-signing-cert-untrusted"_L1, Characteristic},
        {"The type 'Microsoft.Exchange.HttpRedirectModules"_L1,
            "The type 'Microsoft.Exchange.HttpRedirectModules + C:\\inetpub\\wwwroot\\web.config"_L1,
            "virtual-directories-not-created"_L1, Characteristic},
        {"MapiExceptionNoSupport"_L1, {}, "database-needs-remount database-dismounted"_L1, Consistent},
        {"Exchange Server\\V15 + Microsoft.Exchange.WebServices.dll"_L1, {}, "ews-api-in-exchange-path"_L1,
            Consistent},
        {"EWS\\bin\\Microsoft.Exchange.WebServices.dll"_L1, {}, "ews-api-in-exchange-path"_L1,
            Characteristic},
        {"CertificateExpiredException"_L1,
            "CertificateExpiredException\n"
            "verify error:num=10\n"
            "verify error:num=10:certificate has expired\n"
            "curl: (60) SSL certificate problem: certificate has expired"_L1,
            "eas-expired-server-cert frontend-cert-unbound"_L1, Characteristic},
        {"0xC00002F5"_L1, {}, "kdc-stopped-on-dc"_L1, Characteristic},
    };
    return rows;
}

} // namespace wizard
