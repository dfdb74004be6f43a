#include "wizard/evidence/evidence.h"

namespace wizard {
namespace {

bool isAbout(const Observation &observation, const QString &server)
{
    return observation.subject.server.isEmpty()
        || observation.subject.server.compare(server, Qt::CaseInsensitive) == 0;
}

/// Instant for comparison; empty where the source gave none.
QDateTime newest(const QList<Observation> &observations)
{
    QDateTime latest;
    for (const Observation &observation : observations) {
        if (observation.time.isValid() && (!latest.isValid() || observation.time > latest))
            latest = observation.time;
    }
    return latest;
}

/// Older dated observations are outdated; the newest and the undated ones must agree.
Truth agreed(const QList<Observation> &observations)
{
    const QDateTime latest = newest(observations);
    Truth truth = Truth::Unknown;
    for (const Observation &observation : observations) {
        if (observation.time.isValid() && observation.time < latest)
            continue;
        if (truth != Truth::Unknown && observation.truth != truth)
            return Truth::Unknown;
        truth = observation.truth;
    }
    return truth;
}

} // namespace

void Evidence::add(Observation observation)
{
    m_observations.append(std::move(observation));
}

void Evidence::add(const QList<Observation> &observations)
{
    m_observations.append(observations);
}

QList<Observation> Evidence::of(Fact fact) const
{
    QList<Observation> found;
    for (const Observation &observation : m_observations) {
        if (observation.fact == fact)
            found.append(observation);
    }
    return found;
}

QList<Observation> Evidence::of(Fact fact, const QString &server) const
{
    if (server.isEmpty())
        return of(fact);
    QList<Observation> found;
    for (const Observation &observation : m_observations) {
        if (observation.fact == fact && isAbout(observation, server))
            found.append(observation);
    }
    return found;
}

Truth Evidence::truth(Fact fact, const QString &server) const
{
    return truth(fact, server, {});
}

Truth Evidence::truth(Fact fact, const QString &server, const QString &value) const
{
    QList<Observation> known;
    for (const Observation &observation : of(fact, server)) {
        if (observation.truth != Truth::Unknown
            && (value.isEmpty() || observation.value.compare(value, Qt::CaseInsensitive) == 0))
            known.append(observation);
    }
    return agreed(known);
}

QString Evidence::value(Fact fact, const QString &server) const
{
    const Observation *best = nullptr;
    const QList<Observation> candidates = of(fact, server);
    for (const Observation &observation : candidates) {
        if (observation.truth != Truth::Yes)
            continue;
        const bool older =
            best && best->time.isValid() && (!observation.time.isValid() || observation.time < best->time);
        if (!older)
            best = &observation;
    }
    return best ? best->value : QString();
}

QStringList Evidence::servers() const
{
    QStringList names;
    for (const Observation &observation : m_observations) {
        if (!observation.subject.server.isEmpty() && !names.contains(observation.subject.server))
            names.append(observation.subject.server);
    }
    names.sort();
    return names;
}

} // namespace wizard
