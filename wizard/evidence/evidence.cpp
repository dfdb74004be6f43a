#include "wizard/evidence/evidence.h"

#include "wizard/knowledge/catalog.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace wizard {
namespace {

const FactGroup *groupOf(const QHash<QString, FactGroup> &groups, const QString &name)
{
    const auto found = groups.constFind(name);
    return found == groups.cend() ? nullptr : &*found;
}

Truth truthOf(const QList<Observation> &all, const Evidence::Parts &parts, const QString &value)
{
    Agreement agreement;
    for (const FactGroup *group : {parts.unnamed, parts.own}) {
        if (group)
            agreement.join(
                value.isEmpty() ? group->agreement() : group->agreementOn(all, value.toCaseFolded()));
    }
    return agreement.truth();
}

} // namespace

void Evidence::add(Observation observation)
{
    for (qsizetype fact = m_facts.size(); fact <= qsizetype(Fact::Count); ++fact)
        m_facts.append(FactIndex(isAskedByValue(Fact(fact))));
    const int number = numbered(observation.subject.server);
    m_observations.append(std::move(observation));
    m_facts[qsizetype(m_observations.last().fact)].add(m_observations, m_observations.size() - 1, number);
}

int Evidence::numbered(const ServerName &server)
{
    if (server.isEmpty())
        return -1;
    if (server == m_lastServer)
        return m_lastNumber;
    int number = numberOf(server);
    if (number < 0) {
        number = int(m_servers.size());
        m_servers.append(server);
        m_numbers.insert(server, number);
    }
    m_lastServer = server;
    m_lastNumber = number;
    return number;
}

void Evidence::add(const QList<Observation> &observations)
{
    const qsizetype size = m_observations.size() + observations.size();
    if (m_observations.capacity() < size) // at once, and never by so little that the next ones copy all again
        m_observations.reserve(std::max(size, 2 * m_observations.size()));
    for (const Observation &observation : observations)
        add(observation);
}

Evidence::Parts Evidence::parts(Fact fact, const Subject &subject) const
{
    const FactIndex *known = index(fact);
    if (!known)
        return {};
    if (!subject.server.isEmpty()) {
        const int number = known->namesServers() ? numberOf(subject.server) : -1;
        return {&known->withoutServer(), number < 0 ? nullptr : known->ofServer(number)};
    }
    if (known->accounts().isEmpty() || subject.account.isEmpty())
        return {&known->all(), nullptr};
    return {groupOf(known->accounts(), {}), groupOf(known->accounts(), subject.account.toUpper())};
}

const FactIndex *Evidence::index(Fact fact) const
{
    return m_facts.isEmpty() ? nullptr : &m_facts.at(qsizetype(fact));
}

int Evidence::numberOf(const ServerName &server) const
{
    return m_numbers.value(server, -1);
}

Observations Evidence::of(Fact fact, const ServerName &server) const
{
    const auto [unnamed, own] = parts(fact, {.server = server, .certificate = {}, .account = {}});
    return Observations(m_observations, unnamed ? unnamed->places() : QList<qsizetype>(),
        own ? own->places() : QList<qsizetype>());
}

Truth Evidence::truth(Fact fact, const ServerName &server) const
{
    return truth(fact, server, {});
}

Truth Evidence::truth(Fact fact, const ServerName &server, const QString &value) const
{
    return truthOf(m_observations, parts(fact, {.server = server, .certificate = {}, .account = {}}), value);
}

Value Evidence::value(Fact fact, const ServerName &server) const
{
    const auto [unnamed, own] = parts(fact, {.server = server, .certificate = {}, .account = {}});
    const qsizetype newest =
        newerOf(m_observations, unnamed ? unnamed->newestYes() : -1, own ? own->newestYes() : -1);
    return newest < 0 ? Value() : m_observations.at(newest).value;
}

QList<ServerName> Evidence::servers() const
{
    std::vector<std::pair<QString, ServerName>> byName;
    byName.reserve(std::size_t(m_servers.size()));
    for (const ServerName &server : m_servers)
        byName.emplace_back(server.text().toUpper(), server);
    std::ranges::sort(byName, {}, &std::pair<QString, ServerName>::first);
    QList<ServerName> names;
    names.reserve(m_servers.size());
    for (const auto &[upper, server] : byName)
        names.append(server);
    return names;
}

QStringList Evidence::accounts(Fact fact) const
{
    QStringList names;
    if (m_facts.isEmpty())
        return names;
    const auto &groups = m_facts.at(qsizetype(fact)).accounts();
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        if (!group.key().isEmpty())
            names.append(m_observations.at(group->places().first()).subject.account);
    }
    names.sort();
    return names;
}

} // namespace wizard
