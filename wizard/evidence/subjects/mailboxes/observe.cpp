#include "wizard/evidence/subjects/mailboxes/mailboxes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr int exchange2013 = 1500;
constexpr int newestOfAll = 1502; ///< Exchange 2019 and the Subscription Edition print the same

Recognition told(
    const QString &what, int line, Fact fact, const QString &value, Truth truth, const QString &account)
{
    Observation observation = seen(fact, value, truth);
    observation.subject.account = account;
    return found(what, line, {observation});
}

/// Exchange 2010 is older than every server that this is about; of 2013 and later a newer one must be listed.
/// That there is none needs the whole list, or the newest version of all.
Truth isOlder(const Mailbox &mailbox, const Seen<int> &servers)
{
    const bool newer =
        std::ranges::any_of(servers.items, [&](int server) { return server > mailbox.version; });
    if (newer || mailbox.version < exchange2013)
        return Truth::Yes;
    return mailbox.asked && (servers.whole || mailbox.version >= newestOfAll) ? Truth::No : Truth::Unknown;
}

} // namespace

QList<Recognition> observe(const QList<Mailbox> &mailboxes, const Seen<int> &servers)
{
    QList<Recognition> recognitions;
    for (const Mailbox &mailbox : mailboxes) {
        const QString version = u"%1.%2"_s.arg(mailbox.version / 100).arg(mailbox.version % 100);
        if (const Truth older = isOlder(mailbox, servers); older != Truth::Unknown)
            recognitions.append(told(u"AdminDisplayVersion %1"_s.arg(version), mailbox.line,
                Fact::MailboxOnOlderVersion, version, older, mailbox.account));
    }
    return recognitions;
}

QList<Recognition> observe(const QList<Database> &databases)
{
    QStringList dismounted;
    int line = 0;
    for (const Database &database : databases) {
        if (line == 0 || (!database.mounted && dismounted.isEmpty()))
            line = database.line;
        if (!database.mounted)
            dismounted.append(database.name);
    }
    if (databases.isEmpty())
        return {};
    return {found(u"Mounted"_s, line,
        {seen(Fact::DatabaseMounted, dismounted.join(u", "_s),
            dismounted.isEmpty() ? Truth::Yes : Truth::No)})};
}

QList<Recognition> observe(const Seen<Phone> &phones)
{
    QList<Recognition> recognitions;
    bool allowed = phones.whole && !phones.items.isEmpty();
    for (const auto &[account, state, line] : phones.items) {
        allowed = allowed && state == u"Allowed";
        if (state == u"Quarantined" || state == u"Blocked" || state == u"DeviceDiscovery")
            recognitions.append(told(
                u"DeviceAccessState %1"_s.arg(state), line, Fact::DeviceBlocked, state, Truth::Yes, account));
    }
    if (allowed)
        recognitions.append(told(u"DeviceAccessState Allowed"_s, phones.line, Fact::DeviceBlocked, {},
            Truth::No, phones.items.first().account));
    return recognitions;
}

} // namespace wizard
