#include "wizard/evidence/evidence.h"

namespace wizard {
namespace {

const FactGroup *groupOf(const QHash<QString, FactGroup> &groups, const QString &name)
{
    const auto found = groups.constFind(name);
    return found == groups.cend() ? nullptr : &*found;
}

Truth truthOf(const Evidence::Parts &parts, const QString &value)
{
    Agreement agreement;
    for (const FactGroup *group : {parts.unnamed, parts.own}) {
        if (group)
            agreement.join(value.isEmpty() ? group->agreement : group->byValue.value(value.toCaseFolded()));
    }
    return agreement.truth();
}

} // namespace

void Evidence::add(Observation observation)
{
    if (m_facts.isEmpty())
        m_facts.resize(qsizetype(Fact::Count) + 1);
    const QString &server = observation.subject.server;
    if (!server.isEmpty() && !m_servers.contains(server.toUpper()))
        m_servers.insert(server.toUpper(), server);
    m_observations.append(std::move(observation));
    m_facts[qsizetype(m_observations.last().fact)].add(m_observations, m_observations.size() - 1);
}

void Evidence::add(const QList<Observation> &observations)
{
    for (const Observation &observation : observations)
        add(observation);
}

Evidence::Parts Evidence::parts(Fact fact, const Subject &subject) const
{
    if (m_facts.isEmpty())
        return {};
    const FactIndex &index = m_facts.at(qsizetype(fact));
    const bool byServer = !subject.server.isEmpty();
    const auto &groups = byServer ? index.byServer : index.byAccount;
    const QString &name = byServer ? subject.server : subject.account;
    if (groups.isEmpty() || name.isEmpty())
        return {&index.all, nullptr};
    return {groupOf(groups, {}), groupOf(groups, name.toUpper())};
}

Observations Evidence::of(Fact fact, const QString &server) const
{
    const auto [unnamed, own] = parts(fact, {.server = server, .certificate = {}, .account = {}});
    return Observations(m_observations, unnamed ? unnamed->places : QList<qsizetype>(),
        own ? own->places : QList<qsizetype>());
}

Truth Evidence::truth(Fact fact, const QString &server) const
{
    return truth(fact, server, {});
}

Truth Evidence::truth(Fact fact, const QString &server, const QString &value) const
{
    return truthOf(parts(fact, {.server = server, .certificate = {}, .account = {}}), value);
}

Value Evidence::value(Fact fact, const QString &server) const
{
    const auto [unnamed, own] = parts(fact, {.server = server, .certificate = {}, .account = {}});
    const qsizetype newest =
        newerOf(m_observations, unnamed ? unnamed->newestYes : -1, own ? own->newestYes : -1);
    return newest < 0 ? Value() : m_observations.at(newest).value;
}

QStringList Evidence::servers() const
{
    QStringList names = m_servers.values();
    names.sort();
    return names;
}

QStringList Evidence::accounts(Fact fact) const
{
    QStringList names;
    if (m_facts.isEmpty())
        return names;
    const auto &groups = m_facts.at(qsizetype(fact)).byAccount;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        if (!group.key().isEmpty())
            names.append(m_observations.at(group->places.first()).subject.account);
    }
    names.sort();
    return names;
}

} // namespace wizard
