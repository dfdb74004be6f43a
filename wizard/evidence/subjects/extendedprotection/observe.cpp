#include "wizard/evidence/subjects/extendedprotection/extendedprotection.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::optional<Protection> protectionOf(const QString &word)
{
    if (word == u"None")
        return Protection::None;
    if (word == u"Allow")
        return Protection::Allow;
    return word == u"Require" ? std::optional(Protection::Require) : std::nullopt;
}

QList<Recognition> observe(const ProtectedServer &server)
{
    QStringList tooStrict;
    for (const ProtectedDirectory &directory : server.directories.items) {
        if (directory.set > directory.supported)
            tooStrict.append(directory.place);
    }
    if (tooStrict.isEmpty() && !server.directories.whole)
        return {};
    Observation observation = seen(
        Fact::ExtendedProtectionTooStrict, Value(tooStrict), tooStrict.isEmpty() ? Truth::No : Truth::Yes);
    observation.subject.server = server.name;
    return {found(u"Extended Protection"_s, server.directories.line, {observation})};
}

} // namespace wizard
