#include "wizard/evidence/subjects/mailboxes/mailboxes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

/// "Version 15.1 (Build 2507.6)"
int versionIn(const PropertyObject &object)
{
    static const QRegularExpression version(u"\\b(8|14|15)\\.(\\d{1,2})\\b"_s);
    const auto match = version.match(object.value("AdminDisplayVersion"_L1));
    return match.hasMatch() ? match.captured(1).toInt() * 100 + match.captured(2).toInt() : 0;
}

bool isMailbox(const PropertyObject &object)
{
    return object.has("Database"_L1) || object.has("PrimarySmtpAddress"_L1)
        || (object.has("ServerName"_L1) && object.has("AdminDisplayVersion"_L1));
}

bool wasWhole(const ShellCommand &command)
{
    static const QRegularExpression filter(
        u"\\s-(?:Filter|ResultSize|OrganizationalUnit|Identity)\\b"_s, caseless);
    return command.prompted && command.ended && command.showsEverything()
        && !filter.match(command.text).hasMatch();
}

QList<Recognition> observeMailboxes(const Paste &paste)
{
    static const QRegularExpression everything(u"^Get-ExchangeServer\\s*(?:\\|.*)?$"_s, caseless);
    QList<Mailbox> mailboxes;
    Seen<int> servers;
    for (const PropertyObject &object : paste.objects()) {
        const int version = versionIn(object);
        if (version == 0)
            continue;
        if (!isMailbox(object)) {
            servers.items.append(version);
            continue;
        }
        const ShellCommand *command = paste.commandOf(object.line());
        const QString asked = command ? command->identity() : QString();
        mailboxes.append({asked.isEmpty() ? object.value("Name"_L1) : asked, version,
            !asked.isEmpty() && command->prompted && command->ended, object.line()});
    }
    servers.whole = std::ranges::any_of(paste.commands(), [&](const ShellCommand &command) {
        return everything.match(command.text).hasMatch() && wasWhole(command) && !command.isBlank();
    });
    return observe(mailboxes, servers);
}

/// Recovery databases are dismounted most of the time.
QList<Recognition> observeDatabases(const Paste &paste)
{
    QList<Database> databases;
    for (const PropertyObject &object : paste.objects()) {
        const auto mounted = object.truth("Mounted"_L1);
        if (mounted && !object.truth("Recovery"_L1).value_or(false))
            databases.append({object.value("Name"_L1), *mounted, object.line()});
    }
    return observe(databases);
}

QList<Recognition> observePhones(const Paste &paste)
{
    QMap<const ShellCommand *, Seen<Phone>> listings;
    for (const PropertyObject &object : paste.objects()) {
        if (!object.has("DeviceAccessState"_L1))
            continue;
        const ShellCommand *command = paste.commandOf(object.line());
        QString account = command ? command->argument(u"Mailbox"_s) : QString();
        if (account.isEmpty())
            account = object.value("UserDisplayName"_L1).section(u'/', -1);
        Seen<Phone> &phones = listings[command];
        phones.items.append({account, object.value("DeviceAccessState"_L1), object.line()});
    }
    QList<Recognition> recognitions;
    for (auto listing = listings.begin(); listing != listings.end(); ++listing) {
        const ShellCommand *command = listing.key();
        listing->whole = command && !command->argument(u"Mailbox"_s).isEmpty() && wasWhole(*command);
        listing->line = listing->items.first().line;
        recognitions += observe(*listing);
    }
    return recognitions;
}

} // namespace

QList<Recognition> mailboxesFromPaste(const Paste &paste)
{
    return observeMailboxes(paste) + observeDatabases(paste) + observePhones(paste);
}

} // namespace wizard
