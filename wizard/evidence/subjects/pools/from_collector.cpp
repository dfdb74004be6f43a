#include "wizard/evidence/subjects/pools/from.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

QList<Recognition> observeListed(CollectorFile &file, QLatin1StringView part, QLatin1StringView key)
{
    const auto data = file.part(part);
    if (!data)
        return {};
    Seen<Hosted> listed;
    listed.whole = file.isWhole(*data, key);
    for (const QJsonObject &one : file.objects(*data, key))
        listed.items.append({file.text(one, "name"_L1), file.text(one, "state"_L1), 0});
    return file.completed(observe(listed));
}

} // namespace

QList<Recognition> poolsFromCollector(CollectorFile &file)
{
    return observeListed(file, "pools"_L1, "pools"_L1);
}

QList<Recognition> sitesFromCollector(CollectorFile &file)
{
    return observeListed(file, "bindings"_L1, "sites"_L1);
}

} // namespace wizard
