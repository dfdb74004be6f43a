#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

/// Likely at most: what whoami /groups prints in that session is not read.
Cause notServerLogonToken()
{
    return {
        .id = "not-server-logon-token"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A session that began before the rights were given"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Windows hands out group memberships when a session begins. A session that is only "
            "locked, or a server that has not restarted, still has the old ones."),
        .scope = Scope::Organisation,
        .symptoms = {Symptom::ShellAccessDenied, Symptom::ShellHasNoCommands, Symptom::EcpAccessDenied},
        .lookAlikes =
            {
                {"rbac-no-role"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the account has no role, however often it signs in.")},
                {"epi-token-serialization-deny"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There a computer is in a group with a Deny.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/windows-server/administration/windows-commands/whoami"_L1,
            },
    };
}

} // namespace wizard
