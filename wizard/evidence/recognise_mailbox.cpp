#include "wizard/evidence/recognising.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// "Version 15.1 (Build 2507.6)" as major * 100 + minor.
int versionNumber(const QString &text)
{
    static const QRegularExpression version(u"\\b(8|14|15)\\.(\\d{1,2})\\b"_s);
    const auto match = version.match(text);
    return match.hasMatch() ? match.captured(1).toInt() * 100 + match.captured(2).toInt() : 0;
}

bool isMailbox(const PropertyObject &object)
{
    return object.has("Database"_L1) || object.has("PrimarySmtpAddress"_L1)
        || (object.has("ServerName"_L1) && object.has("AdminDisplayVersion"_L1));
}

/// Exchange 2010 is older than every server that this is about; 2013 and later need a newer one in the text.
void addMailboxes(QList<Recognition> &recognitions, const Paste &text)
{
    const QList<PropertyObject> objects = text.objects();
    int newest = 0;
    for (const PropertyObject &object : objects) {
        if (!isMailbox(object))
            newest = std::max(newest, versionNumber(object.value("AdminDisplayVersion"_L1)));
    }
    for (const PropertyObject &object : objects) {
        const int version = isMailbox(object) ? versionNumber(object.value("AdminDisplayVersion"_L1)) : 0;
        // A mailbox as new as the servers listed here proves nothing: a newer one may not be listed.
        if (version == 0 || (version >= 1500 && version >= newest))
            continue;
        Observation observation =
            seen(Fact::MailboxOnOlderVersion, u"%1.%2"_s.arg(version / 100).arg(version % 100));
        observation.subject.account = object.value("Name"_L1);
        recognitions.append(
            found(u"AdminDisplayVersion %1"_s.arg(observation.value), object.line(), {observation}));
    }
}

/// A listing of role assignments in which every row is one of a role assignment policy.
bool onlyFromPolicies(const QStringList &listing)
{
    static const QRegularExpression ruler(u"^[\\s-]*-{4}[\\s-]*$"_s);
    static const QRegularExpression policy(u"\\bRoleAssignmentPol|\\sMy[A-Z]\\w+\\s"_s);
    bool rows = false;
    bool other = false;
    for (const QString &line : listing) {
        if (ruler.match(line).hasMatch())
            rows = true;
        else if (rows && !line.trimmed().isEmpty())
            other |= !policy.match(line).hasMatch();
    }
    return rows && !other;
}

void addAccounts(QList<Recognition> &recognitions, const Paste &text)
{
    static const QRegularExpression whoami(u"^whoami\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression account(u"^\\s*([\\w.-]+\\\\[\\w.-]+\\$)\\s*$"_s);
    static const QRegularExpression roles(
        u"^Get-ManagementRoleAssignment\\s+-RoleAssignee[\\s:]+(\\S+)(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const ShellCommand &command : text.commands()) {
        const QString output = command.output.join(u'\n').trimmed();
        if (whoami.match(command.text).hasMatch() && account.match(output).hasMatch()) {
            Observation observation = seen(Fact::AccountNameEndsWithDollar, output);
            observation.subject.account = output;
            recognitions.append(found(u"whoami"_s, command.line, {observation}));
        }
        const auto match = roles.match(command.text);
        const bool rows = output.contains(u"----"_s) && output.contains(u"RoleAssigneeName"_s);
        // Everybody with a mailbox has the roles of a policy, which open nothing for administrators.
        if (rows && onlyFromPolicies(command.output))
            continue;
        if (!match.hasMatch() || (!rows && !(command.isBlank() && command.prompted && command.ended)))
            continue;
        Observation observation = seen(Fact::RoleAssignmentsFound, {}, rows ? Truth::Yes : Truth::No);
        observation.subject.account = match.captured(1).remove(u'\'').remove(u'"');
        if (rows || !match.captured(2).contains(u"where"_s, Qt::CaseInsensitive))
            recognitions.append(found(u"Get-ManagementRoleAssignment"_s, command.line, {observation}));
    }
}

QList<Recognition> recogniseMailboxes(const Paste &text)
{
    QList<Recognition> recognitions;
    addMailboxes(recognitions, text);
    addAccounts(recognitions, text);
    return recognitions;
}

} // namespace

Reader mailboxes()
{
    return {"mailboxes"_L1, QT_TRANSLATE_NOOP("Readers", "Mailbox or account of an administrator"),
        {{Fact::MailboxOnOlderVersion, Says::Yes}, {Fact::AccountNameEndsWithDollar, Says::Yes},
            Fact::RoleAssignmentsFound},
        recogniseMailboxes};
}

} // namespace wizard
