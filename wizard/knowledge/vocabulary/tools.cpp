#include "wizard/knowledge/vocabulary/layers.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const VocabularyRow> layers::tools()
{
    using enum Strength;
    static constexpr VocabularyRow rows[] = {
        {"SSL Certificate add failed, Error: 183"_L1, {}, "sslcert-stale-httpsys"_L1, Characteristic},
        {"SSL Certificate deletion failed, Error: 2"_L1},
        {"Direct access (no proxy server)"_L1, {}, {}, Consistent, {}, {}, true},
        {"APPPOOL ... state:Stopped"_L1, {}, "app-pool-stopped"_L1, Characteristic},
        {"SITE ... state:Stopped"_L1,
            "SITE ... state:Stopped\n"
            "SITE ... state:Unknown"_L1,
            "site-or-w3svc-stopped"_L1, Characteristic},
        {"ERROR ( message:Configuration error"_L1, {}, "webconfig-missing-or-invalid"_L1, Characteristic},
        {"ERROR ( message:Cannot find requested collection element"_L1,
            "ERROR ( message:Cannot find requested collection element\n"
            "Cannot find APPPOOL object"_L1,
            "powershell-vdir-missing"_L1, Consistent},
        {"message:The WAS service is not available"_L1, {}, "site-or-w3svc-stopped"_L1, Consistent},
        {"Internet services successfully restarted"_L1, {}, {}, Consistent, {}, {}, true},
        {"Restart attempt failed. The service did not respond to the"_L1,
            "Restart attempt failed. The service did not respond to the start or control request in a "_L1
            "timely fashion. (2147943453, 8007041d)"_L1,
            "site-or-w3svc-stopped"_L1, Consistent},
        {"IIS Admin Service or a service dependent on IIS Admin is"_L1,
            "IIS Admin Service or a service dependent on IIS Admin is not active. It most likely failed "_L1
            "to start"_L1,
            "site-or-w3svc-stopped"_L1, Consistent},
        {"Provider = Microsoft RSA SChannel Cryptographic Provider"_L1},
        {"Provider = Microsoft Software Key Storage Provider"_L1},
        {"Provider = Microsoft Platform Crypto Provider"_L1, {}, "cert-private-key-broken"_L1, Consistent},
        {"Cannot find the certificate and private key for decryption"_L1, {}, "cert-private-key-broken"_L1,
            Characteristic},
        {"Encryption test passed"_L1,
            "Encryption test passed\n"
            "Signature test passed"_L1},
        {"-repairstore command completed successfully"_L1},
        {"KeySpec = 0"_L1,
            "KeySpec = 0\n"
            "KeySpec = 2"_L1,
            "frontend-cert-cng-ksp cert-private-key-broken"_L1, Consistent},
        {"No such SPN found"_L1, {}, "kerberos-spn-time-name"_L1, Consistent},
        {"found 1 group of duplicate SPN"_L1,
            "found 1 group of duplicate SPN\n"
            "found 2 group of duplicate SPN\n"
            "found 3 group of duplicate SPN\n"
            "found 4 group of duplicate SPN\n"
            "found 5 group of duplicate SPN"_L1,
            "kerberos-spn-time-name"_L1, Characteristic},
        {"klist failed with 0xc000018b"_L1,
            "klist failed with 0xc000018b\n"
            "klist failed with 0x8009030e"_L1,
            "kerberos-spn-time-name ad-topology-unavailable"_L1, Consistent},
        {"Source: Local CMOS Clock"_L1,
            "Source: Local CMOS Clock\n"
            "Source: Free-running System Clock"_L1,
            "time-skew"_L1, Consistent},
        {"The service has not been started. (0x80070426)"_L1, {}, "time-skew"_L1, Consistent},
        {"ERROR_NO_SITENAME"_L1, {}, "ad-site-subnet-missing"_L1, Consistent},
        {"ERROR_NO_TRUST_LSA_SECRET"_L1,
            "ERROR_NO_TRUST_LSA_SECRET\n"
            "ERROR_TRUSTED_RELATIONSHIP_FAILURE\n"
            "ERROR_NO_LOGON_SERVERS"_L1,
            "kerberos-spn-time-name ad-topology-unavailable"_L1, Characteristic},
        {"Test-ComputerSecureChannel ... False"_L1, {}, "kerberos-spn-time-name ad-topology-unavailable"_L1,
            Consistent},
        {"WIN32_EXIT_CODE : 1058"_L1,
            "WIN32_EXIT_CODE : 1058\n"
            "WIN32_EXIT_CODE : 1068\n"
            "WIN32_EXIT_CODE : 1069\n"
            "WIN32_EXIT_CODE : 1053"_L1,
            "services-disabled-after-update service-logon-right"_L1, Characteristic},
        {"STATE : 3 STOP_PENDING"_L1,
            "STATE : 3 STOP_PENDING\n"
            "STATE : 2 START_PENDING"_L1,
            "server-overloaded"_L1, Consistent},
        {"0 bytes free"_L1, {}, "disk-full"_L1, Characteristic},
        {"RemotePort : 444 + TcpTestSucceeded : False"_L1, {},
            "site-or-w3svc-stopped backend-binding-wrong not-server-network"_L1, Consistent},
        // The port answers at home: something between the servers does not let it through.
        {"localhost -Port 444 + TcpTestSucceeded : True"_L1,
            "localhost -Port 444 + TcpTestSucceeded : True\n"
            "127.0.0.1 -Port 444 + TcpTestSucceeded : True\n"
            "localhost -Port 444 + True"_L1,
            "not-server-network"_L1, Characteristic},
        {"localhost -Port 444 answers"_L1,
            "localhost -Port 444 + TcpTestSucceeded : True\n"
            "127.0.0.1 -Port 444 + TcpTestSucceeded : True\n"
            "localhost -Port 444 + True"_L1,
            "site-or-w3svc-stopped backend-binding-wrong"_L1, Against},
        {"no peer certificate available"_L1,
            "no peer certificate available\n"
            "write:errno=104"_L1,
            "backend-cert-unbound frontend-cert-unbound"_L1, Characteristic},
        {"DNS query failed: ERROR_NO_SUCH_DOMAIN"_L1, {}, "dns-srv-missing ad-topology-unavailable"_L1,
            Consistent},
    };
    return rows;
}

} // namespace wizard
