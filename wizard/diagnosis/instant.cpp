#include "wizard/diagnosis/instant.h"

using namespace std::chrono_literals;

namespace wizard {

Truth InstantRange::isBefore(const QDateTime &moment) const
{
    if (latest < moment)
        return Truth::Yes;
    return earliest >= moment ? Truth::No : Truth::Unknown;
}

std::optional<InstantRange> instantRange(const QString &value, std::optional<std::chrono::seconds> offset)
{
    QDateTime moment = QDateTime::fromString(value, Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() != Qt::LocalTime) {
        moment = moment.toUTC();
        return InstantRange{moment, moment};
    }
    moment.setTimeSpec(Qt::UTC); // the digits as they stand, so that the machine's own zone plays no part
    if (offset)
        return InstantRange{moment.addSecs(-offset->count()), moment.addSecs(-offset->count())};
    constexpr std::chrono::seconds furthestAhead = 14h;
    constexpr std::chrono::seconds furthestBehind = 12h;
    return InstantRange{moment.addSecs(-furthestAhead.count()), moment.addSecs(furthestBehind.count())};
}

std::optional<std::chrono::seconds> utcOffset(const Evidence &evidence, const QString &server)
{
    bool ok = false;
    const double hours = evidence.value(Fact::UtcOffsetHours, server).toDouble(&ok);
    if (!ok || hours < -12 || hours > 14)
        return std::nullopt;
    return std::chrono::seconds(qRound64(hours * 3600));
}

} // namespace wizard
