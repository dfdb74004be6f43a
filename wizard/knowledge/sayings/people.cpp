#include "wizard/knowledge/sayings/families.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const Profile> families::people()
{
    static constexpr Profile rows[] = {
        {"admin-no-mailbox-arbitration-unhealthy"_L1,
            "admin without mailbox, system mailbox, only admins, database deleted, "_L1
            "admin center fails, error after sign-in, OWA works"_L1,
            "mailbox on the old version"_L1},
        {"client-access-rule-blocks"_L1,
            "users notice nothing, client access rule, access denied, admin center fails, "_L1
            "shell fails, OWA works, from outside, only admins, Outlook works, phones work, "_L1
            "hardened, everybody can work"_L1},
        {"dollar-username"_L1,
            "dollar, bad request, one person, only admins, shell fails, update, "_L1
            "cannot convert objects"_L1,
            "many groups"_L1},
        {"eac-admin-disabled"_L1,
            "users notice nothing, own options appear, page not found, disabled for admins, "_L1
            "admin center fails, shell works, hardened, from outside, only admins, OWA works, "_L1
            "other server works"_L1,
            "old page appears, migration"_L1},
        {"legacy-mailbox-ecp-version"_L1,
            "users notice nothing, old page appears, mailbox on the old version, migration, "_L1
            "new server, own options appear, only admins, shell works, everybody can work, "_L1
            "2010 is around, lists are empty"_L1},
        {"rbac-no-role"_L1,
            "roles, new colleague, access denied, own options appear, one person, "_L1
            "admin center fails, shell fails, OWA works, just added to a group"_L1,
            "restarted, server in admin group, all admins, members unchanged"_L1},
        {"stale-location-after-move"_L1,
            "mailbox moved, old page appears, passes by itself, migration, one person, "_L1
            "some people, private window or add-on, mailbox unavailable, 2010 is around"_L1},
        {"user-scope"_L1,
            "one person, returned colleague, renamed, quarantine, mailbox disabled, "_L1
            "mailbox unavailable, Outlook works, OWA fails"_L1,
            "all servers, everything is down"_L1},
    };
    return rows;
}

} // namespace wizard
