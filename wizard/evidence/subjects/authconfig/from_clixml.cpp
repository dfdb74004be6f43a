#include "wizard/evidence/subjects/authconfig/authconfig.h"

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> authConfigFromClixml(ClixmlFile &file)
{
    QList<Recognition> recognitions;
    for (const ClixmlObject &object : std::as_const(file.objects)) {
        if (!object.has(authSlots.front().property))
            continue;
        AuthConfig config;
        config.read = true;
        config.line = int(object.line);
        // Nothing chosen is written as nothing; anything else that cannot be read says nothing.
        const auto valueOf = [&](QLatin1StringView property, auto read) {
            const auto value = read(object.text(property));
            const bool known =
                !value.isEmpty() || (object.has(property) && object.properties.value(property).isEmpty());
            return known ? std::optional(value) : std::nullopt;
        };
        for (std::size_t i = 0; i < authSlots.size(); ++i)
            config.thumbprints[i] = valueOf(authSlots[i].property, Thumbprint::parse);
        config.nextEffective = valueOf(authEffective, Instant::parse);
        recognitions += observe(config);
    }
    return recognitions;
}

} // namespace wizard
