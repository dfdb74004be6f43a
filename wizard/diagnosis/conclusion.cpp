#include "wizard/diagnosis/conclusion.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace wizard {

namespace {

/// Each once.
QString sourcesOf(const QList<Observation> &from)
{
    if (from.size() == 1)
        return from.first().source;
    QStringList sources;
    QSet<QString> known;
    for (const Observation &observation : from) {
        if (!known.contains(observation.source))
            sources.append(observation.source);
        known.insert(observation.source);
    }
    return sources.join(u"; "_s);
}

} // namespace

Observation conclusion(Fact fact, Truth truth, const Value &value, const QList<Observation> &from)
{
    Observation derived;
    derived.fact = fact;
    derived.truth = truth;
    derived.value = value;
    derived.source = sourcesOf(from);
    if (!from.isEmpty()) {
        derived.excerpt = from.last().excerpt.isEmpty() ? from.last().value.text() : from.last().excerpt;
        derived.time = from.last().time;
    }
    return derived;
}

QList<Observation> listOf(const Observations &observations)
{
    QList<Observation> list;
    list.reserve(observations.size());
    for (const Observation &observation : observations)
        list.append(observation);
    return list;
}

} // namespace wizard
