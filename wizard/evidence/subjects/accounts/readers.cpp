#include "wizard/evidence/subjects/accounts/accounts.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> accountReaders()
{
    using enum Fact;
    return {{"accounts"_L1, QT_TRANSLATE_NOOP("Readers", "Account of a person"),
        {AccountNameEndsWithDollar, RoleAssignmentsFound, RemotePowerShellEnabled, ClientAccessEnabled,
            {MailboxQuarantined, Says::Yes}},
        accountsFromPaste}};
}

} // namespace wizard
