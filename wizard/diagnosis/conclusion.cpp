#include "wizard/diagnosis/conclusion.h"

namespace wizard {

Observation conclusion(Fact fact, Truth truth, const Value &value, const QList<Observation> &from)
{
    if (from.size() == 1)
        return conclusion(fact, truth, value, from.first());
    Observation derived = conclusion(fact, truth, value, from.isEmpty() ? Observation() : from.last());
    QList<Place> places;
    for (const Observation &observation : from)
        places.append(observation.source);
    derived.source = Place::together(places);
    return derived;
}

Observation conclusion(Fact fact, Truth truth, const Value &value, const Observation &from)
{
    Observation derived;
    derived.fact = fact;
    derived.truth = truth;
    derived.value = value;
    derived.source = from.source;
    derived.excerpt = from.excerpt.isEmpty() ? from.value.text() : from.excerpt;
    derived.time = from.time;
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
