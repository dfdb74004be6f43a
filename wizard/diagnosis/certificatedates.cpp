#include "wizard/diagnosis/certificatedates.h"

#include "wizard/diagnosis/instant.h"
#include "wizard/diagnosis/view.h"

namespace wizard {

Truth isBefore(const Evidence &evidence, Fact date, const QString &thumbprint, const QDateTime &moment)
{
    Truth truth = Truth::Unknown;
    for (const Observation &observation : View(evidence).of(date, thumbprint)) {
        const auto range = instantRange(observation.value, utcOffset(evidence, observation.subject.server));
        const Truth one = range ? range->isBefore(moment) : Truth::Unknown;
        if (one == Truth::Unknown)
            continue;
        if (truth != Truth::Unknown && truth != one)
            return Truth::Unknown;
        truth = one;
    }
    return truth;
}

} // namespace wizard
