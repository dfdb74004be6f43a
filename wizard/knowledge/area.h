#pragma once

#include "wizard/knowledge/cause.h"

namespace wizard {

/// Where the fault lies: the folder of the cause. In the order of repair: each works only where those before
/// it do.
enum class Area {
    Directory,
    Services,
    Updates,
    Tls,
    Webserver,
    Backend,
    Frontend,
    Auth,
    Shell,
    Accounts,
    Phones,
    Outside, ///< not the server: something to tell the caller, and no script
};

[[nodiscard]] Area areaOf(const Cause &cause);
/// The name of its folder.
[[nodiscard]] QLatin1StringView areaId(Area area);
[[nodiscard]] inline bool isOutside(const Cause &cause)
{
    return areaOf(cause) == Area::Outside;
}
/// What to tell the caller where the fault lies outside, context "Causes"; null elsewhere.
[[nodiscard]] const char *toTell(const Cause &cause);

} // namespace wizard
