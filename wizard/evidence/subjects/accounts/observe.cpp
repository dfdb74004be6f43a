#include "wizard/evidence/subjects/accounts/accounts.h"

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> observe(const Account &account)
{
    QList<Recognition> recognitions;
    const auto add = [&](Fact fact, bool yes, const QString &what, const QString &value) {
        Observation observation = seen(fact, value, yes ? Truth::Yes : Truth::No);
        observation.subject.account = account.name;
        recognitions.append(found(what, account.line, {observation}));
    };
    if (!account.signInName.isEmpty()) {
        const bool dollar = account.signInName.endsWith(u'$');
        add(Fact::AccountNameEndsWithDollar, dollar, u"Sign-in name"_s,
            dollar ? account.signInName : QString());
    }
    if (account.hasRoles)
        add(Fact::RoleAssignmentsFound, *account.hasRoles, u"Get-ManagementRoleAssignment"_s, {});
    if (account.mayUseShell)
        add(Fact::RemotePowerShellEnabled, *account.mayUseShell, u"RemotePowerShellEnabled"_s,
            u"RemotePowerShell"_s);
    if (account.mayUseOwa)
        add(Fact::ClientAccessEnabled, *account.mayUseOwa, u"OWAEnabled"_s, u"OWA"_s);
    if (account.quarantined)
        add(Fact::MailboxQuarantined, true, u"IsQuarantined"_s, {});
    return recognitions;
}

} // namespace wizard
