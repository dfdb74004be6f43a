#pragma once

#include "wizard/evidence/forms/pack.h"

#include <concepts>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace wizard {

inline constexpr auto packFormat = "exmedic-case"_L1;
inline constexpr int packVersion = 1;

struct TruthName {
    Truth truth;
    QLatin1StringView id;
};
inline constexpr TruthName truthNames[] = {
    {Truth::Unknown, "unknown"_L1}, {Truth::No, "no"_L1}, {Truth::Yes, "yes"_L1}};

/// `Record` is T, to be read into or to be written.
template <typename Record, typename T>
concept OneOf = std::same_as<std::remove_const_t<Record>, T>;

// The fields of a saved case, named once for both directions: `each` gets the name and the member.

template <OneOf<Target> Record, typename Each>
void eachField(Record &target, Each each)
{
    each("host"_L1, target.host);
    each("name"_L1, target.name);
    each("http"_L1, target.http);
    each("https"_L1, target.https);
    each("backend"_L1, target.backend);
}

template <OneOf<Observation> Record, typename Each>
void eachField(Record &observation, Each each)
{
    each("fact"_L1, observation.fact);
    each("truth"_L1, observation.truth);
    each("server"_L1, observation.subject.server);
    each("certificate"_L1, observation.subject.certificate);
    each("account"_L1, observation.subject.account);
    each("value"_L1, observation.value);
    each("source"_L1, observation.source);
    each("time"_L1, observation.time);
    each("excerpt"_L1, observation.excerpt);
}

template <OneOf<Pack> Record, typename Each>
void eachField(Record &pack, Each each)
{
    each("toolVersion"_L1, pack.toolVersion);
    each("clock"_L1, pack.clock);
    each("since"_L1, pack.since);
    each("pastedText"_L1, pack.pastedText);
    each("symptoms"_L1, pack.symptoms);
    each("targets"_L1, pack.targets);
    each("observations"_L1, pack.observations);
}

} // namespace wizard
