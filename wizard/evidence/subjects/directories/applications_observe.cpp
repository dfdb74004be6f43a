#include "wizard/evidence/subjects/directories/directories.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {

/// The back end alone is what Exchange 2013 has with its mailbox role.
QList<Recognition> observeApplications(const Seen<Directory> &directories)
{
    const auto has = [&](QLatin1StringView place) {
        return std::ranges::any_of(directories.items, [&](const Directory &directory) {
            return directory.place.compare(place, Qt::CaseInsensitive) == 0;
        });
    };
    const QString what = u"Applications of IIS"_s;
    if (has("Default Web Site/owa"_L1) && has("Default Web Site/ecp"_L1))
        return {found(what, directories.line, {seen(Fact::WebApplicationsPresent)})};
    const bool any = has("Default Web Site/owa"_L1) || has("Default Web Site/ecp"_L1)
        || has("Exchange Back End/owa"_L1) || has("Exchange Back End/ecp"_L1);
    if (any || !directories.whole)
        return {};
    return {found(what, directories.line, {seen(Fact::WebApplicationsPresent, {}, Truth::No)})};
}

} // namespace wizard
