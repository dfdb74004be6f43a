#include "wizard/diagnosis/moment.h"

namespace wizard {

std::optional<InstantRange> momentOf(const Observation &observation, const Evidence &evidence)
{
    const Instant instant = observation.value.instant();
    if (instant.isEmpty())
        return std::nullopt;
    return instant.range(utcOffset(evidence, observation.subject.server));
}

Truth isBefore(const Observation &observation, const Evidence &evidence, const QDateTime &moment)
{
    const auto range = momentOf(observation, evidence);
    const auto before = range ? range->isBefore(moment) : std::nullopt;
    if (!before)
        return Truth::Unknown;
    return *before ? Truth::Yes : Truth::No;
}

std::optional<std::chrono::seconds> utcOffset(const Evidence &evidence, const ServerName &server)
{
    bool ok = false;
    const double hours = evidence.value(Fact::UtcOffsetHours, server).text().toDouble(&ok);
    if (!ok || hours < -12 || hours > 14)
        return std::nullopt;
    return std::chrono::seconds(qRound64(hours * 3600));
}

} // namespace wizard
