#include "wizard/knowledge/sayings/families.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const Profile> families::directory()
{
    static constexpr Profile rows[] = {
        {"ad-topology-unavailable"_L1,
            "domain controllers down, domain controllers, firewall, services stopped, "_L1
            "everything is down, restarted, shell fails, DNS, one site, slow"_L1,
            "domain controllers updated, one person"_L1},
        {"dns-srv-missing"_L1, "SRV records, DNS, domain controllers, update broke off, update"_L1},
        {"kdc-stopped-on-dc"_L1,
            "KDC, cannot send, domain controllers, OWA works, access denied, kerberos, "_L1
            "reading works, computer account, hardened, Outlook works"_L1},
        {"kdc-rc4-enforcement"_L1,
            "domain controllers updated, kerberos, only through the load balancer, "_L1
            "asks for the password again, encryption changed, direct access works, Outlook fails"_L1},
        {"kerberos-spn-time-name"_L1,
            "kerberos, hosts file, computer account, restored, shell fails, DNS, password refused, "_L1
            "one server, error after sign-in"_L1,
            "clock wrong"_L1},
        {"time-skew"_L1,
            "clock, clock wrong, virtual machine, password refused, kerberos, shell fails, "_L1
            "services stopped, restarted, database down, restored"_L1},
        {"epi-token-serialization-deny"_L1,
            "server in admin group, backup product, access denied, restarted, shell fails, "_L1
            "admin center fails, OWA fails, group policy on servers, computer account, one server, "_L1
            "other server works, phones fail"_L1,
            "one person"_L1},
        {"exchange-computer-group-missing"_L1,
            "group cleanup, computer account, services stopped, restarted, access denied, policy"_L1,
            "one person"_L1},
        {"exchange-group-wrong-type"_L1,
            "group kind, roles, group cleanup, access denied, only admins, shell fails, "_L1
            "update broke off, all admins, members unchanged, all servers, signed in anew, "_L1
            "admin center fails, commands are missing, own options appear"_L1,
            "one person"_L1},
        {"gpo-manage-auditing-right"_L1,
            "auditing right, policy, hardened, domain controllers, services stopped, "_L1
            "database down, restarted, everything is down"_L1,
            "domain controllers down"_L1},
        {"restrict-remote-sam"_L1, "SAM policy, policy, address book, hardened, access denied"_L1},
        {"duplicate-machine-sid"_L1,
            "cloned, newest Windows, Windows update, database down, several servers, "_L1
            "mail is stuck, server to server, virtual machine"_L1},
    };
    return rows;
}

} // namespace wizard
