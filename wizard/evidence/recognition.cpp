#include "wizard/evidence/recognition.h"

namespace wizard {

Observation seen(Fact fact, const Value &value, Truth truth)
{
    Observation observation;
    observation.fact = fact;
    observation.truth = truth;
    observation.value = value;
    return observation;
}

Recognition found(const QString &what, int line, const QList<Observation> &observations)
{
    Recognition recognition;
    recognition.what = what;
    recognition.line = line;
    recognition.observations = observations;
    return recognition;
}

} // namespace wizard
