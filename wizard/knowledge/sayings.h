#pragma once

#include "wizard/knowledge/cause.h"

#include <QLatin1StringView>
#include <QString>

#include <span>
#include <vector>

namespace wizard {

/// The value of Fact::MessageSeen that stands for a saying: its id within quotation marks, with which no
/// message begins.
[[nodiscard]] QString valueOf(QLatin1StringView saying);
[[nodiscard]] inline bool isSaying(Fact fact, const QString &value)
{
    return fact == Fact::MessageSeen && value.startsWith(QLatin1Char('"'));
}
[[nodiscard]] constexpr bool isSaying(const Condition &condition)
{
    return condition.fact == Fact::MessageSeen && condition.value.startsWith(QLatin1Char('"'));
}

/// What people tell about a cause. Each list holds ids of sayings, separated by commas: what speaks for the
/// cause, and what speaks against it. How much a saying tells follows from how few causes name it.
struct Profile {
    QLatin1StringView cause;
    QLatin1StringView tells;
    QLatin1StringView against = {};
};

/// All profiles, family by family.
[[nodiscard]] std::span<const Profile> profiles();
/// Each cause gets a sign for each saying of its profile. It ranks and never makes a cause likely.
void addSayings(std::vector<Cause> &causes);

} // namespace wizard
