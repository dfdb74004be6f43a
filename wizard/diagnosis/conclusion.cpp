#include "wizard/diagnosis/conclusion.h"

namespace wizard {

Observation conclusion(Fact fact, Truth truth, const Value &value, const QList<Observation> &from)
{
    Observation derived;
    derived.fact = fact;
    derived.truth = truth;
    derived.value = value;
    QList<Place> places;
    for (const Observation &observation : from)
        places.append(observation.source);
    derived.source = Place::together(places);
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
