#include "wizard/evidence/factindex.h"

#include <algorithm>

namespace wizard {
namespace {

/// Most facts never name one: the groups are made when the first observation does.
void addTo(QHash<QString, FactGroup> &groups, const QString &name, const FactGroup &before,
    const QList<Observation> &all, qsizetype place)
{
    if (groups.isEmpty() && name.isEmpty())
        return;
    if (groups.isEmpty())
        groups.insert(QString(), before);
    groups[name.toUpper()].add(all, place);
}

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

void FactGroup::add(const QList<Observation> &observations, qsizetype place)
{
    const Observation &observation = observations.at(place);
    places.append(place);
    agreement.add(observation);
    if (!observation.value.isEmpty())
        byValue[observation.value.text().toCaseFolded()].add(observation);
    if (!observation.subject.certificate.isEmpty())
        byCertificate[observation.subject.certificate].append(place);
    if (observation.truth == Truth::Yes)
        newestYes = newerOf(observations, newestYes, place);
}

void FactIndex::add(const QList<Observation> &observations, qsizetype place)
{
    const Subject &subject = observations.at(place).subject;
    addTo(byServer, subject.server, all, observations, place);
    addTo(byAccount, subject.account, all, observations, place);
    all.add(observations, place);
}

} // namespace wizard
