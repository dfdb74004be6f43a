#pragma once

#include "tests/gui/windowdriver.h"

/// Many servers for the page of the checks.
namespace gridworld {

using namespace Qt::StringLiterals;
using Outcome = wizard::ProbeReport::Outcome;

inline QString nameOf(int number)
{
    return u"EX%1"_s.arg(number, 3, 10, QChar(u'0'));
}

inline QStringList names(int count)
{
    QStringList all;
    for (int i = 1; i <= count; ++i)
        all << nameOf(i).toLower() + u".contoso.com"_s;
    return all;
}

inline wizard::ProbeReport report(
    Outcome outcome, const QString &sentence, wizard::Check check, const QString &server)
{
    auto observation = support::seen(wizard::entry(check).tells.front().fact,
        outcome == Outcome::Good ? wizard::Truth::Yes : wizard::Truth::No, {}, server);
    observation.source = wizard::Place::ofCheck(check, wizard::ServerName(server), 443);
    observation.time = QDateTime::fromString(u"2024-11-07T11:58:00Z"_s, Qt::ISODate);
    return {outcome, sentence, {observation}};
}

} // namespace gridworld
