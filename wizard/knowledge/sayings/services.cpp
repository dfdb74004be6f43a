#include "wizard/knowledge/sayings/families.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const Profile> families::services()
{
    static constexpr Profile rows[] = {
        {"component-state-inactive"_L1,
            "maintenance, left over, only through the load balancer, one server, mail is stuck, "_L1
            "health check of the balancer, restarted, update, OWA works"_L1,
            "services stopped, services disabled"_L1},
        {"database-dismounted"_L1,
            "database down, one database, mailbox unavailable, some people, disk full, "_L1
            "shell works, everybody can work, Outlook fails, overnight"_L1,
            "everything is down, one person"_L1},
        {"database-needs-remount"_L1,
            "new database, migration, one database, mailbox moved, error after sign-in, "_L1
            "mail is stuck, some people"_L1,
            "database down"_L1},
        {"disk-full"_L1,
            "disk full, log files, cannot write, everything is down, mail is stuck, "_L1
            "error after sign-in, shell fails, OWA fails, admin center fails, database down"_L1},
        {"antivirus-injection"_L1,
            "antivirus, crashes, pool stopped, pool, shell fails, admin center fails, "_L1
            "restart helps, nothing changed"_L1,
            "bad request, big mails"_L1},
        {"credential-guard"_L1,
            "credential guard, newest Windows, slow, migration, CPU, virtual machine, "_L1
            "new server, hardened, only slow, at all hours"_L1,
            "error after sign-in"_L1},
        {"insufficient-cpu"_L1,
            "CPU, virtual machine, error after sign-in, periodic, slow, sometimes, "_L1
            "nothing changed, passes by itself, memory"_L1,
            "at all hours"_L1},
        {"fba-service-stopped"_L1,
            "2010 is around, services stopped, sign-in method, restarted, blank page, "_L1
            "Outlook works, mailbox on the old version, OWA fails"_L1,
            "shell fails"_L1},
        {"fipfs-date"_L1,
            "new year, malware engine, mail is stuck, all servers, OWA works, shell works, "_L1
            "nothing changed"_L1},
        {"ews-api-in-exchange-path"_L1,
            "EWS, foreign tool, web services, crashes, pool stopped, free/busy, OWA works, pool, "_L1
            "cannot convert objects, foreign library, one server, other server works"_L1},
        {"eas-ping-port-exhaustion"_L1,
            "TCP ports, periodic, restart helps, phones fail, pool, CPU, Outlook fails, OWA fails, "_L1
            "one server"_L1},
        {"eas-vdir-settings"_L1,
            "phone settings, sign-in method changed, authentication scheme, phones fail, "_L1
            "OWA works, Outlook works, asks for the password again, hardened"_L1,
            "one person, new phone, service unavailable"_L1},
        {"eas-abq-blocked"_L1, "approval, quarantine, new phone, phones fail, OWA works, one person"_L1,
            "inheritance"_L1},
        {"eas-device-container-permission"_L1,
            "inheritance, new phone, phones fail, one person, only admins, some people, OWA works, "_L1
            "access denied, Outlook works, roles"_L1},
        {"eas-expired-server-cert"_L1,
            "certificate on phones, certificate expired, phones fail, internal CA, "_L1
            "certificate warning, OWA works, certificate replaced, Outlook works"_L1},
    };
    return rows;
}

} // namespace wizard
