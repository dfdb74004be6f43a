#include "wizard/knowledge/vocabulary/layers.h"

using namespace Qt::StringLiterals;

namespace wizard {

/// Beginnings of errors, bare statuses and events without their text, as screenshots and monitoring show
/// them. They name the causes that an administrator looks at first, and make none of them likely.
std::span<const VocabularyRow> layers::unspecific()
{
    using enum Strength;
    static constexpr VocabularyRow rows[] = {
        // The shell. What Kerberos refuses begins with "WinRM cannot process the request".
        {"WinRM cannot process the request"_L1,
            "WinRM cannot process the request + Kerberos\n"
            "WinRM cannot process the request. The following error\n"
            "occurred while using Kerberos authentication\n"
            "Kerberos-Authentifizierung + WinRM\n"
            "authentification Kerberos + WinRM\n"
            "Kerberos + WinRM no puede procesar la solicitud"_L1,
            "kerberos-spn-time-name time-skew ad-topology-unavailable kdc-rc4-enforcement "_L1
            "kdc-stopped-on-dc dns-srv-missing duplicate-machine-sid"_L1,
            Consistent},
        {"0x80090324"_L1,
            "0x80090324\n"
            "SEC_E_TIME_SKEW"_L1,
            "time-skew kerberos-spn-time-name"_L1, Consistent},
        {"failed with the following error message : Access is denied"_L1,
            "failed with the following error message : Access is\n"
            "Connecting to remote server + Access is denied"_L1,
            "remote-powershell-disabled rbac-no-role epi-token-serialization-deny "_L1
            "client-access-rule-blocks restrict-remote-sam exchange-group-wrong-type"_L1,
            Consistent},
        {"The WinRM client cannot process the request"_L1, {},
            "kerberos-spn-time-name winrm-trustedhosts-star powershell-kerbauth-wsman-module "_L1
            "winhttp-proxy remote-powershell-disabled http-redirect-inherited"_L1,
            Consistent},
        {"The WS-Management service cannot process the request"_L1, {},
            "backend-cert-unbound ad-topology-unavailable app-pool-stopped exchangeinstallpath-missing "_L1
            "vdir-wrong-path rps-quota-exceeded"_L1,
            Consistent},
        {"The system load quota of"_L1, {}, "rps-quota-exceeded"_L1, Consistent},
        {"The term 'Get- + is not recognized"_L1,
            "The term 'Get-Mailbox' is not recognized\n"
            "The term 'Get-ExchangeServer' is not recognized\n"
            "The term 'Get-ExchangeCertificate' is not recognized\n"
            "is not recognized as the name of a cmdlet + Get-Mailbox\n"
            "is not recognized as the name of a cmdlet + Get-Exchange"_L1,
            "rbac-no-role remote-powershell-disabled not-server-logon-token"_L1, Consistent},
        {"RemotePowerShellEnabled True"_L1,
            "RemotePowerShellEnabled True\n"
            "RemotePowerShellEnabled: True\n"
            "RemotePowerShellEnabled = True"_L1,
            "remote-powershell-disabled"_L1, Against},
        {"RemotePowerShellNotEnabledException + HealthMailbox"_L1, {}, "health-mailbox-rps-disabled"_L1,
            Characteristic},
        // Pages. ASP.NET names the application; the two sites of Exchange have one of each name.
        {"Event code: 3005 + Application Virtual Path: /owa"_L1,
            "Event code: 3005 + Application Virtual Path: /owa\n"
            "Event code: 3005 + /ROOT/owa"_L1,
            "auth-cert-expired su-installed-unelevated sharedwebconfig-missing sharedwebconfig-stale "_L1
            "canary-data-corrupt webconfig-default-variable owa-version-folder-conflict file-corruption"_L1,
            Consistent},
        {"Event code: 3005 + Application Virtual Path: /ecp"_L1,
            "Event code: 3005 + Application Virtual Path: /ecp\n"
            "Event code: 3005 + /ROOT/ecp"_L1,
            "su-installed-unelevated ecp-binsearchfolders-wrong auth-cert-expired canary-data-corrupt "_L1
            "webconfig-default-variable sharedwebconfig-stale file-corruption cu-setup-incomplete"_L1,
            Consistent},
        {"Front End HTTP Proxy 1003"_L1, {},
            "auth-cert-expired auth-cert-missing-on-server auth-cert-not-yet-valid "_L1
            "frontend-cert-cng-ksp fips-policy sharedwebconfig-stale"_L1,
            Consistent, "MSExchange Front End HTTP Proxy"_L1, "1003"_L1},
        {"Watson report ... w3wp#MSExchangeOWAAppPool"_L1,
            "Watson report + w3wp#MSExchangeOWAAppPool\n"
            "4999 + w3wp#MSExchangeOWAAppPool"_L1,
            "known-bad-build sharedwebconfig-stale su-installed-unelevated file-corruption "_L1
            "antivirus-injection canary-data-corrupt"_L1,
            Consistent},
        {"Watson report ... w3wp#MSExchangeServicesAppPool"_L1,
            "Watson report + w3wp#MSExchangeServicesAppPool\n"
            "4999 + w3wp#MSExchangeServicesAppPool"_L1,
            "auth-cert-expired known-bad-build ews-api-in-exchange-path antivirus-injection"_L1, Consistent},
        {"The certificate key algorithm is not supported"_L1, {},
            "frontend-cert-cng-ksp cert-private-key-broken"_L1, Consistent},
        {"ASP.NET 1310"_L1, {},
            "webconfig-missing-or-invalid sharedwebconfig-missing webconfig-default-variable "_L1
            "sharedwebconfig-stale"_L1,
            Consistent, "ASP.NET 4.0.30319.0"_L1, "1310"_L1},
        {"Application: w3wp.exe + unhandled exception"_L1,
            "Application: w3wp.exe + terminated due to an unhandled exception"_L1,
            "known-bad-build auth-cert-expired antivirus-injection file-corruption"_L1, Consistent},
        // Windows, the directory, stores.
        {"Application Error 1000 w3wp.exe"_L1, "w3wp.exe"_L1,
            "antivirus-injection known-bad-build app-pool-stopped iis-module-load-failure"_L1, Consistent,
            "Application Error"_L1, "1000"_L1},
        {"Stopped ... MSExchangeADTopology"_L1,
            "Stopped ... MSExchangeADTopology\n"
            "MSExchangeADTopology ... Stopped\n"
            "MSExchangeADTopology ... StartPending\n"
            "StartPending ... MSExchangeADTopology"_L1,
            "ad-topology-unavailable services-disabled-after-update gpo-manage-auditing-right "_L1
            "cu-setup-incomplete"_L1,
            Consistent},
        {"Stopped ... MSExchangeServiceHost"_L1,
            "Stopped ... MSExchangeServiceHost\n"
            "MSExchangeServiceHost ... Stopped\n"
            "Stopped ... MSExchangeIS\n"
            "MSExchangeIS ... Stopped\n"
            "ServicesNotRunning ... MSExchange"_L1,
            "services-disabled-after-update ad-topology-unavailable disk-full cu-setup-incomplete"_L1,
            Consistent},
        {"The LDAP server is unavailable"_L1,
            "The LDAP server is unavailable\n"
            "An Active Directory error 0x51\n"
            "An Active Directory error 0x52\n"
            "Active Directory server is not available"_L1,
            "ad-topology-unavailable not-server-network dns-srv-missing"_L1, Consistent},
        {"Failed mount, error: MapiExceptionCallFailed"_L1,
            "MapiExceptionCallFailed: Unable to mount database\n"
            "Failed mount, error: MapiExceptionCallFailed"_L1,
            "database-dismounted gpo-manage-auditing-right disk-full time-skew"_L1, Consistent},
        {"MapiExceptionLogonFailed"_L1, {},
            "database-dismounted ad-topology-unavailable exchange-computer-group-missing"_L1, Consistent},
        {"Insufficient system resources"_L1,
            "452 4.3.1 Insufficient system resources\n"
            "Insufficient system resources"_L1,
            "disk-full insufficient-cpu"_L1, Consistent},
        // What tools and browsers say of a connection. HTTP.sys answers itself where no site has the name.
        {"404 Not Found + Microsoft-HTTPAPI/2.0"_L1, {},
            "site-host-header-added site-or-w3svc-stopped powershell-vdir-missing"_L1, Consistent},
        {"The specified port is either blocked, not listening"_L1, {},
            "site-or-w3svc-stopped not-server-network not-server-proxy"_L1, Consistent},
        {"The certificate chain couldn't be validated"_L1,
            "The certificate chain couldn't be validated\n"
            "Host name doesn't match any name found on the server certificate"_L1,
            "frontend-cert-unbound lb-different-certs not-server-proxy"_L1, Consistent},
        {"refused to connect"_L1,
            "refused to connect\n"
            "hat die Verbindung abgelehnt"_L1,
            "site-or-w3svc-stopped not-server-network"_L1, Consistent},
        {"504 Gateway"_L1,
            "504 Gateway Timeout\n"
            "HTTP ERROR 504"_L1,
            "not-server-proxy ad-topology-unavailable insufficient-cpu"_L1, Consistent},
    };
    return rows;
}

} // namespace wizard
