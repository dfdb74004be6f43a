#include "wizard/evidence/subjects/authconfig/authconfig.h"

namespace wizard {
namespace {

Observation chosen(Fact fact, const Value &value)
{
    return seen(fact, value, value.isEmpty() ? Truth::No : Truth::Yes);
}

} // namespace

QList<Recognition> observe(const AuthConfig &config)
{
    QList<Observation> observations;
    if (config.read)
        observations.append(seen(Fact::AuthConfigRead));
    for (std::size_t i = 0; i < authSlots.size(); ++i) {
        if (config.thumbprints[i])
            observations.append(chosen(authSlots[i].fact, *config.thumbprints[i]));
    }
    if (config.nextEffective)
        observations.append(chosen(Fact::AuthNextEffectiveDate, *config.nextEffective));
    if (config.inDirectory)
        observations.append(chosen(Fact::AuthThumbprintInDirectory, *config.inDirectory));
    if (observations.isEmpty())
        return {};
    return {found(QStringLiteral("Get-AuthConfig"), config.line, observations)};
}

} // namespace wizard
