#include "wizard/evidence/factindex.h"

#include <algorithm>

namespace wizard {
namespace {

constexpr qsizetype quickToLookThrough = 8;

} // namespace

qsizetype newerOf(const QList<Observation> &all, qsizetype one, qsizetype other)
{
    if (one < 0 || other < 0)
        return std::max(one, other);
    const auto [earlier, later] = std::minmax(one, other);
    const QDateTime &first = all.at(earlier).time;
    const QDateTime &second = all.at(later).time;
    const bool older = first.isValid() && (!second.isValid() || second < first);
    return older ? earlier : later;
}

void FactGroup::add(const QList<Observation> &all, qsizetype place, const QString &value)
{
    const Observation &observation = all.at(place);
    m_places.append(place);
    m_agreement.add(observation);
    if (!value.isEmpty())
        m_byValue[value].add(observation);
    if (m_places.size() > quickToLookThrough) {
        const bool first = m_places.size() == quickToLookThrough + 1;
        for (const qsizetype known : first ? m_places : m_places.last(1)) {
            if (const Thumbprint &certificate = all.at(known).subject.certificate; !certificate.isEmpty())
                m_byCertificate[certificate].append(known);
        }
    }
    if (observation.truth == Truth::Yes)
        m_newestYes = newerOf(all, m_newestYes, place);
}

QList<qsizetype> FactGroup::placesOf(const QList<Observation> &all, const Thumbprint &certificate) const
{
    QList<qsizetype> places;
    if (certificate.isEmpty())
        return places;
    if (m_places.size() > quickToLookThrough)
        return m_byCertificate.value(certificate);
    for (const qsizetype place : m_places) {
        if (all.at(place).subject.certificate == certificate)
            places.append(place);
    }
    return places;
}

Agreement FactGroup::agreementOn(const QList<Observation> &all, const QString &value) const
{
    if (m_knowsValues)
        return m_byValue.value(value);
    Agreement agreement;
    for (const qsizetype place : m_places) {
        if (all.at(place).value.text().toCaseFolded() == value)
            agreement.add(all.at(place));
    }
    return agreement;
}

FactIndex::FactIndex(bool knowsValues)
    : m_all(knowsValues)
{
}

void FactIndex::add(const QList<Observation> &observations, qsizetype place, int number)
{
    // Most facts never name a server or an account: the groups are made when the first observation does.
    const QString &account = observations.at(place).subject.account;
    const QString value =
        m_all.knowsValues() ? observations.at(place).value.text().toCaseFolded() : QString();
    if (number >= 0)
        server(number).add(observations, place, value);
    else if (namesServers())
        m_withoutServer.add(observations, place, value);
    if (m_accounts.isEmpty() && !account.isEmpty())
        m_accounts.insert(QString(), m_all);
    if (!m_accounts.isEmpty()) {
        const auto group = m_accounts.find(account.toUpper());
        const auto known =
            group == m_accounts.end() ? m_accounts.insert(account.toUpper(), m_all.empty()) : group;
        known->add(observations, place, value);
    }
    m_all.add(observations, place, value);
}

FactGroup &FactIndex::server(int number)
{
    if (!namesServers())
        m_withoutServer = m_all;
    if (m_serverAt.size() <= number)
        m_serverAt.resize(number + 1);
    int &at = m_serverAt[number];
    if (at == 0) {
        m_servers.append(m_all.empty());
        at = int(m_servers.size());
    }
    return m_servers[at - 1];
}

const FactGroup *FactIndex::ofServer(int number) const
{
    const int at = m_serverAt.value(number);
    return at == 0 ? nullptr : &m_servers.at(at - 1);
}

} // namespace wizard
