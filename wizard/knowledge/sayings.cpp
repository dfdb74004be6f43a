#include "wizard/knowledge/sayings.h"

#include "wizard/knowledge/sayings/families.h"
#include "wizard/knowledge/vocabulary.h"

#include <QByteArray>
#include <QHash>

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const Profile> profiles()
{
    static const std::vector<Profile> all = [] {
        std::vector<Profile> joined;
        for (const auto family :
            {families::certificates(), families::webServer(), families::shell(), families::directory(),
                families::services(), families::updates(), families::people(), families::outside()})
            joined.insert(joined.end(), family.begin(), family.end());
        return joined;
    }();
    return all;
}

QString valueOf(QLatin1StringView saying)
{
    return u'"' + saying + u'"';
}

namespace {

/// The names of all sayings as conditions hold them.
const QHash<QLatin1StringView, QByteArray> &conditionValues()
{
    static const QHash<QLatin1StringView, QByteArray> all = [] {
        QHash<QLatin1StringView, QByteArray> values;
        for (const Profile &profile : profiles()) {
            for (const QLatin1StringView cell : {profile.tells, profile.against}) {
                for (const QLatin1StringView saying : listed(cell, ", "_L1))
                    values.insert(saying, valueOf(saying).toLatin1());
            }
        }
        return values;
    }();
    return all;
}

} // namespace

void addSayings(std::vector<Cause> &causes)
{
    QHash<QLatin1StringView, Cause *> byId;
    for (Cause &cause : causes)
        byId.insert(cause.id, &cause);
    for (const Profile &profile : profiles()) {
        Cause *const cause = byId.value(profile.cause);
        if (!cause)
            continue;
        const auto add = [&](QLatin1StringView cell, Strength strength) {
            for (const QLatin1StringView saying : listed(cell, ", "_L1)) {
                const QLatin1StringView value(conditionValues()[saying]);
                cause->signs.push_back({{Fact::MessageSeen, true, value}, strength});
            }
        };
        add(profile.tells, Strength::Consistent);
        add(profile.against, Strength::Against);
    }
}

} // namespace wizard
