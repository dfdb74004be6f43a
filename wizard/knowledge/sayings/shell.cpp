#include "wizard/knowledge/sayings/families.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const Profile> families::shell()
{
    static constexpr Profile rows[] = {
        {"ps-port80-binding-missing"_L1,
            "port 80, shell fails, OWA works, hardened, phones work, binding changed, all servers, "_L1
            "everybody can work"_L1,
            "one person"_L1},
        {"fe-powershell-require-ssl"_L1,
            "require SSL, forbidden, shell fails, OWA works, hardened, https address, "_L1
            "everybody can work"_L1},
        {"powershell-vdir-missing"_L1,
            "PowerShell directory, page not found, shell fails, OWA works, recreated, one server, "_L1
            "directory recreated"_L1},
        {"powershell-vdir-url-https"_L1,
            "URLs set, https address, shell fails, admin center fails, OWA works, "_L1
            "error after sign-in, own script"_L1},
        {"powershell-kerbauth-wsman-module"_L1,
            "kerberos module, content type unknown, module, shell fails, OWA works, "_L1
            "everybody can work, one server"_L1},
        {"exchangeinstallpath-missing"_L1,
            "environment variable, tidied variables, placeholder, shell fails, OWA works, "_L1
            "error after sign-in, restarted"_L1},
        {"execution-policy-restricted"_L1,
            "script policy, commands are missing, shell fails, OWA works, toolbox fails, policy, "_L1
            "hardened, foreign tool, everybody can work"_L1},
        {"winrm-trustedhosts-star"_L1,
            "trusted hosts, from another computer, shell fails, OWA works, one person"_L1},
        {"winhttp-proxy"_L1,
            "proxy set, html in the shell, shell fails, OWA works, on the server itself, "_L1
            "from another computer, Windows update"_L1},
        {"wmf5-unsupported"_L1,
            "framework 5, old Windows Server, shell fails, OWA works, on the server itself, "_L1
            "from another computer"_L1},
        {"powershell-engine-key-missing"_L1,
            "old PowerShell, registry, shell fails, on the server itself, OWA works, "_L1
            "from another computer, one server"_L1},
        {"ps-windows-update-regression"_L1,
            "Windows update, module export, old Windows Server, shell fails, commands are missing, "_L1
            "from another computer, OWA works, on the server itself"_L1},
        {"rps-quota-exceeded"_L1,
            "too many shells, own script, one person, shell fails, foreign tool, OWA works"_L1,
            "new colleague"_L1},
        {"mailbox-anchoring"_L1,
            "CU11, 2013 is around, 2010 is around, mailbox on the old version, shell fails, "_L1
            "OWA works, new server"_L1},
        {"remote-powershell-version-routing"_L1,
            "own script, only through the load balancer, 2013 is around, shell fails, "_L1
            "direct access works, several servers, sometimes, migration, remote PowerShell, "_L1
            "new server"_L1},
        {"health-mailbox-rps-disabled"_L1,
            "monitoring is red, monitoring mailboxes, remote PowerShell off, remote PowerShell, "_L1
            "shell works, everybody can work"_L1},
        {"remote-powershell-disabled"_L1,
            "remote PowerShell off, remote PowerShell, one person, new colleague, shell fails, "_L1
            "OWA works, own script"_L1,
            "monitoring mailboxes, monitoring is red"_L1},
    };
    return rows;
}

} // namespace wizard
