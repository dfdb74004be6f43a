#include "wizard/evidence/values/instant.h"

#include <array>
#include <cstdio>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace wizard {

std::optional<bool> InstantRange::isBefore(const QDateTime &moment) const
{
    if (latest < moment)
        return true;
    return earliest >= moment ? std::optional(false) : std::nullopt;
}

Instant::Instant(const QDateTime &time)
    : m_digits(time)
    , m_hasZone(time.timeSpec() != Qt::LocalTime)
{
    if (m_hasZone)
        m_digits = m_digits.toUTC();
    else
        m_digits.setTimeSpec(Qt::UTC);
    m_digits = m_digits.addMSecs(-m_digits.time().msec());
}

Instant::Instant(const QDate &date, const QTime &time)
    : m_digits(date, time, Qt::UTC)
{
}

Instant Instant::parse(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? Instant(time) : Instant();
}

QString Instant::text() const
{
    if (isEmpty())
        return {};
    // QDateTime's format language takes ten times as long, and every date of every certificate is written.
    const QDate date = m_digits.date();
    const QTime time = m_digits.time();
    std::array<char, 80> written;
    const int length =
        std::snprintf(written.data(), written.size(), "%04d-%02d-%02dT%02d:%02d:%02d%s", date.year(),
            date.month(), date.day(), time.hour(), time.minute(), time.second(), m_hasZone ? "Z" : "");
    return QString::fromLatin1(written.data(), length);
}

QString Instant::readable() const
{
    const QString digits = m_digits.toString(u"yyyy-MM-dd HH:mm"_s);
    return m_hasZone ? digits + u" UTC"_s : digits;
}

InstantRange Instant::range(std::optional<std::chrono::seconds> offset) const
{
    if (m_hasZone)
        return {m_digits, m_digits};
    if (offset)
        return {m_digits.addSecs(-offset->count()), m_digits.addSecs(-offset->count())};
    constexpr std::chrono::seconds furthestAhead = 14h;
    constexpr std::chrono::seconds furthestBehind = 12h;
    return {m_digits.addSecs(-furthestAhead.count()), m_digits.addSecs(furthestBehind.count())};
}

} // namespace wizard
