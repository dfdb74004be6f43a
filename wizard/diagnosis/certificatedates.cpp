#include "wizard/diagnosis/certificatedates.h"

#include "wizard/diagnosis/moment.h"
#include "wizard/diagnosis/view.h"

namespace wizard {

Truth isBefore(const Evidence &evidence, Fact date, const Thumbprint &thumbprint, const QDateTime &moment)
{
    Truth truth = Truth::Unknown;
    for (const Observation &observation : View(evidence).of(date, thumbprint)) {
        const Truth one = isBefore(observation, evidence, moment);
        if (one == Truth::Unknown)
            continue;
        if (truth != Truth::Unknown && truth != one)
            return Truth::Unknown;
        truth = one;
    }
    return truth;
}

} // namespace wizard
