#include "wizard/knowledge/sayings/families.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const Profile> families::shell()
{
    static constexpr Profile rows[] = {
        {"ps-port80-binding-missing"_L1,
            "users notice nothing, port 80, shell fails, OWA works, hardened, phones work, "_L1
            "binding changed, all servers, everybody can work"_L1,
            "one person"_L1},
        {"fe-powershell-require-ssl"_L1,
            "users notice nothing, require SSL, forbidden, shell fails, OWA works, hardened, "_L1
            "https address, everybody can work"_L1},
        {"powershell-vdir-missing"_L1,
            "users notice nothing, PowerShell directory, page not found, shell fails, OWA works, "_L1
            "recreated, one server, directory recreated"_L1},
        {"powershell-vdir-url-https"_L1,
            "users notice nothing, URLs set, https address, shell fails, admin center fails, "_L1
            "OWA works, error after sign-in, own script"_L1},
        {"powershell-kerbauth-wsman-module"_L1,
            "users notice nothing, kerberos module, content type unknown, module, shell fails, "_L1
            "OWA works, everybody can work, one server"_L1},
        {"exchangeinstallpath-missing"_L1,
            "users notice nothing, environment variable, tidied variables, placeholder, "_L1
            "shell fails, OWA works, error after sign-in, restarted"_L1},
        {"execution-policy-restricted"_L1,
            "users notice nothing, script policy, commands are missing, shell fails, OWA works, "_L1
            "toolbox fails, policy, hardened, foreign tool, everybody can work"_L1},
        {"winrm-trustedhosts-star"_L1,
            "users notice nothing, trusted hosts, from another computer, shell fails, OWA works, "_L1
            "one person, connects to nothing itself, other server works, on the server itself"_L1},
        {"winhttp-proxy"_L1,
            "users notice nothing, proxy set, html in the shell, shell fails, OWA works, "_L1
            "on the server itself, from another computer, Windows update"_L1},
        {"wmf5-unsupported"_L1,
            "users notice nothing, framework 5, old Windows Server, shell fails, OWA works, "_L1
            "on the server itself, from another computer"_L1},
        {"powershell-engine-key-missing"_L1,
            "users notice nothing, old PowerShell, registry, shell fails, on the server itself, "_L1
            "OWA works, from another computer, one server"_L1},
        {"ps-windows-update-regression"_L1,
            "users notice nothing, Windows update, module export, old Windows Server, shell fails, "_L1
            "commands are missing, from another computer, OWA works, on the server itself"_L1},
        {"rps-quota-exceeded"_L1,
            "users notice nothing, too many shells, own script, one person, shell fails, "_L1
            "foreign tool, OWA works"_L1,
            "new colleague"_L1},
        {"mailbox-anchoring"_L1,
            "users notice nothing, CU11, 2013 is around, 2010 is around, "_L1
            "mailbox on the old version, shell fails, OWA works, new server"_L1},
        {"remote-powershell-version-routing"_L1,
            "shell lost, users notice nothing, own script, only through the load balancer, "_L1
            "2013 is around, shell fails, direct access works, several servers, sometimes, "_L1
            "migration, remote PowerShell, new server"_L1},
        {"health-mailbox-rps-disabled"_L1,
            "users notice nothing, monitoring is red, monitoring mailboxes, remote PowerShell off, "_L1
            "remote PowerShell, shell works, everybody can work"_L1},
        {"remote-powershell-disabled"_L1,
            "users notice nothing, remote PowerShell off, remote PowerShell, one person, "_L1
            "new colleague, shell fails, OWA works, own script"_L1,
            "monitoring mailboxes, monitoring is red"_L1},
    };
    return rows;
}

} // namespace wizard
