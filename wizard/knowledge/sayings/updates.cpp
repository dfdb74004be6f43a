#include "wizard/knowledge/sayings/families.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const Profile> families::updates()
{
    static constexpr Profile rows[] = {
        {"cu-setup-incomplete"_L1,
            "update broke off, update, services disabled, admin center fails, shell fails, "_L1
            "file cannot be loaded, everything is down, restarted, maintenance, services stopped, "_L1
            "certificate expired"_L1},
        {"services-disabled-after-update"_L1,
            "services disabled, update broke off, foreign Windows, web server stopped, "_L1
            "everything is down, services stopped, update, restarted, Outlook fails, OWA fails"_L1,
            "OWA works, domain controllers, reading works"_L1},
        {"su-installed-unelevated"_L1,
            "double clicked, update, pictures are missing, file cannot be loaded, "_L1
            "error after sign-in, Outlook works, one server, other server works, restarted, "_L1
            "OWA fails, admin center fails"_L1,
            "services disabled"_L1},
        {"file-corruption"_L1,
            "file cannot be loaded, antivirus, old library, access denied, config by hand, "_L1
            "some people, quarantine, one server, OWA fails, certificate deleted"_L1},
        {"known-bad-build"_L1,
            "small things in webmail, update, not updated everywhere, OWA fails, crashes, "_L1
            "error after sign-in, calendar printing, attachments, services stopped, cloud, "_L1
            "mail is stuck, restarted, one site"_L1},
        {"dotnet-cu-mismatch"_L1,
            ".NET, Windows update, url grows, on the server itself, OWA fails, admin center fails, "_L1
            "shell works, update, header too long"_L1,
            "one site"_L1},
        {"owa-version-folder-conflict"_L1,
            "duplicate key, update, OWA fails, admin center works, error after sign-in, "_L1
            "folder wrong, Auth certificate is in order"_L1},
        {"eventlog-customsd"_L1,
            "users notice nothing, event log right, update broke off, access denied, policy, "_L1
            "OWA works, everybody can work, hardened"_L1},
    };
    return rows;
}

} // namespace wizard
