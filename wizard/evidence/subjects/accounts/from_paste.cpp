#include "wizard/evidence/subjects/accounts/accounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// A listing of role assignments in which every row is one of a role assignment policy.
bool onlyFromPolicies(const QStringList &listing)
{
    static const QRegularExpression policy(u"\\bRoleAssignmentPol|\\sMy[A-Z]\\w+\\s"_s);
    bool rows = false;
    bool other = false;
    for (const QString &line : listing) {
        const bool ruler = line.contains(u"----"_s)
            && std::ranges::all_of(line, [](QChar c) { return c == u'-' || c.isSpace(); });
        if (ruler)
            rows = true;
        else if (rows && !line.trimmed().isEmpty())
            other |= !policy.match(line).hasMatch();
    }
    return rows && !other;
}

/// Everybody with a mailbox has the roles of a policy, which open nothing for administrators.
std::optional<bool> rolesIn(const ShellCommand &command)
{
    const QString output = command.output.join(u'\n');
    const bool rows = output.contains(u"----"_s) && output.contains(u"RoleAssigneeName"_s);
    if (rows)
        return onlyFromPolicies(command.output) ? std::nullopt : std::optional(true);
    const bool whole = command.prompted && command.ended && command.isBlank();
    return whole && command.showsEverything() ? std::optional(false) : std::nullopt;
}

void addCommands(QList<Account> &accounts, const Paste &paste)
{
    static const QRegularExpression name(u"^[\\w.-]+\\\\[\\w.-]+\\$?$"_s);
    for (const ShellCommand &command : paste.commands()) {
        Account account;
        account.line = command.line;
        if (command.text.compare(u"whoami"_s, Qt::CaseInsensitive) == 0) {
            const QString printed = command.output.join(u'\n').trimmed();
            const bool whole = (command.prompted && command.ended) || printed.endsWith(u'$');
            if (!whole || !name.match(printed).hasMatch())
                continue;
            account.name = account.signInName = printed;
        } else if (command.text.startsWith(u"Get-ManagementRoleAssignment "_s, Qt::CaseInsensitive)) {
            account.name = command.argument(u"RoleAssignee"_s);
            account.hasRoles = account.name.isEmpty() ? std::nullopt : rolesIn(command);
        }
        accounts.append(account);
    }
}

/// A person's own name, not that of a computer. Both spellings count, and a name that a table or the end of
/// the text cut says nothing but where it shows the sign.
QString signInNameOf(const PropertyObject &object, const ShellCommand *command)
{
    static const QRegularExpression asked(
        u"^\\(?Get-(?:AD)?(?:User|Mailbox|CASMailbox)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (!command || !asked.match(command->text).hasMatch())
        return {};
    const QString name = object.value("SamAccountName"_L1);
    const QString principal = object.value("UserPrincipalName"_L1).section(u'@', 0, 0);
    if (principal.endsWith(u'$'))
        return principal;
    const bool cut = !command->ended || name.endsWith(u"..."_s) || name.endsWith(u'\u2026');
    return cut && !name.endsWith(u'$') ? QString() : name;
}

Account accountOf(const PropertyObject &object, const ShellCommand *command)
{
    Account account;
    account.name = command ? command->identity() : QString();
    for (const QLatin1StringView property :
        {"Identity"_L1, "SamAccountName"_L1, "Name"_L1, "DisplayName"_L1}) {
        if (account.name.isEmpty())
            account.name = object.value(property);
    }
    account.signInName = signInNameOf(object, command);
    account.mayUseShell = object.truth("RemotePowerShellEnabled"_L1);
    account.mayUseOwa = object.truth("OWAEnabled"_L1);
    account.quarantined = object.truth("IsQuarantined"_L1).value_or(false);
    account.line = object.line();
    return account;
}

} // namespace

QList<Recognition> accountsFromPaste(const Paste &paste)
{
    QList<Account> accounts;
    addCommands(accounts, paste);
    QList<PropertyObject> objects = paste.objects();
    objects.removeIf([](const PropertyObject &object) {
        return !object.has("SamAccountName"_L1) && !object.truth("RemotePowerShellEnabled"_L1)
            && !object.truth("OWAEnabled"_L1) && !object.truth("IsQuarantined"_L1);
    });
    for (const PropertyObject &object : std::as_const(objects)) {
        const ShellCommand *command = paste.commandOf(object.line());
        const bool one = command && !command->identity().isEmpty() && !command->identity().contains(u'*');
        if (one || objects.size() == 1)
            accounts.append(accountOf(object, command));
    }
    QList<Recognition> recognitions;
    for (const Account &account : std::as_const(accounts))
        recognitions += observe(account);
    return recognitions;
}

} // namespace wizard
