#include "wizard/evidence/forms/writtendate.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2200; // other calendars count differently and stay unread

struct Time {
    QTime time;
    QString zone;
};

QTime timeOf(const QRegularExpressionMatch &match)
{
    int hour = match.captured(u"hour").toInt();
    const QString half = match.captured(u"half").toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    return QTime(hour, match.captured(u"minute").toInt(), match.captured(u"second").toInt());
}

Instant instantOf(const QDate &date, const QTime &time, const QString &zone)
{
    if (!date.isValid() || !time.isValid() || date.year() < firstYear || date.year() > lastYear)
        return {};
    if (zone.isEmpty())
        return Instant(date, time);
    int offset = 0;
    if (zone.startsWith(u'+') || zone.startsWith(u'-')) {
        const QString digits = QString(zone).remove(u':').mid(1);
        offset = digits.left(2).toInt() * 3600 + digits.mid(2).toInt() * 60;
        if (offset > 14 * 3600)
            return {};
        offset = zone.startsWith(u'-') ? -offset : offset;
    }
    return Instant(QDateTime(date, time, Qt::OffsetFromUTC, offset));
}

const auto clockPattern =
    u",?[T ]+(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:[.,]\\d{1,7})?)?"
    u"(?:\\s?(?<half>[AaPp])\\.?\\s?[Mm]\\b\\.?)?(?:\\s?(?<zone>Z|UTC|GMT|[+-]\\d{2}:?\\d{2})\\b)?"_s;

/// Numbers before the year, with the sign between them; a build like 15.2.1544.4 is no date.
const QRegularExpression &numbersBeforeYear()
{
    static const QRegularExpression expression(
        u"(?<![\\d./-])(?<first>\\d{1,2})(?<sign>[./-])\\s?(?<second2>\\d{1,2})"_s
        u"\\k<sign>\\s?(?<year>\\d{4})(?![\\d/-]|\\.\\d)"_s);
    return expression;
}

} // namespace

DateOrder dateOrderOf(const QString &text)
{
    bool dayFirst = false;
    bool monthFirst = false;
    auto each = numbersBeforeYear().globalMatch(text);
    for (int count = 0; each.hasNext() && count < 400; ++count) {
        const auto match = each.next();
        const int first = match.captured(u"first").toInt();
        const int second = match.captured(u"second2").toInt();
        dayFirst |= first > 12 && first <= 31 && second <= 12;
        monthFirst |= second > 12 && second <= 31 && first <= 12;
    }
    if (dayFirst == monthFirst)
        return DateOrder::Unknown;
    return dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

QDateTime newestStampIn(const QString &text)
{
    static const QRegularExpression stamped(
        u"^\\s*\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:|\\bTimeStamp=|"_s
        u"\\b(?:Date|Logged|TimeCreated|TimeGenerated|Event ?ID|Id)\\s?:"_s);
    constexpr int mostLines = 4000;
    const DateOrder order = dateOrderOf(text);
    QDateTime newest;
    int count = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (++count > mostLines)
            break;
        const QString some = line.left(400).toString();
        const Instant stamp = stamped.match(some).hasMatch() ? writtenInstant(some, order) : Instant();
        if (stamp.isEmpty())
            continue;
        const QDateTime moment = stamp.range(std::chrono::seconds(0)).latest;
        if (!newest.isValid() || moment > newest)
            newest = moment;
    }
    return newest;
}

Instant writtenInstant(const QString &text, DateOrder order)
{
    static const QRegularExpression yearFirst(
        u"(?<!\\d)(?<year>\\d{4})[-/.]\\s?(?<month>\\d{1,2})[-/.]\\s?(?<day>\\d{1,2})\\.?"_s + clockPattern);
    static const QRegularExpression yearLast(numbersBeforeYear().pattern() + clockPattern);
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        const QDate date(match.captured(u"year").toInt(), match.captured(u"month").toInt(),
            match.captured(u"day").toInt());
        return instantOf(date, timeOf(match), match.captured(u"zone"));
    }
    const auto match = yearLast.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(u"first").toInt();
    const int second = match.captured(u"second2").toInt();
    // Dots stand only in cultures that put the day first.
    if (match.captured(u"sign") == u"." || first > 12)
        order = DateOrder::DayFirst;
    else if (second > 12)
        order = DateOrder::MonthFirst;
    if (order == DateOrder::Unknown && first != second)
        return {};
    const bool dayFirst = order == DateOrder::DayFirst;
    const QDate date(match.captured(u"year").toInt(), dayFirst ? second : first, dayFirst ? first : second);
    return instantOf(date, timeOf(match), match.captured(u"zone"));
}

} // namespace wizard
