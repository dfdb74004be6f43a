#include "wizard/diagnosis/certificatedates.h"

#include "wizard/diagnosis/moment.h"
#include "wizard/diagnosis/view.h"

namespace wizard {
namespace {

/// An end that has passed since an old text was printed: the certificate may long have been replaced.
bool hasPassedSince(const Observation &observation, const Evidence &evidence, const QDateTime &moment)
{
    constexpr qint64 old = 30; // days
    return observation.fact == Fact::CertificateNotAfter && observation.time.isValid()
        && observation.time.daysTo(moment) > old
        && isBefore(observation, evidence, observation.time) == Truth::No
        && isBefore(observation, evidence, moment) == Truth::Yes;
}

} // namespace

Truth isBefore(const Evidence &evidence, Fact date, const Thumbprint &thumbprint, const QDateTime &moment)
{
    Truth truth = Truth::Unknown;
    for (const Observation &observation : View(evidence).of(date, thumbprint)) {
        const Truth one = isBefore(observation, evidence, moment);
        if (one == Truth::Unknown || hasPassedSince(observation, evidence, moment))
            continue;
        if (truth != Truth::Unknown && truth != one)
            return Truth::Unknown;
        truth = one;
    }
    return truth;
}

} // namespace wizard
