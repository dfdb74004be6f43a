#include "wizard/evidence/subjects/services/from.h"

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> servicesFromCollector(CollectorFile &file)
{
    const auto data = file.part("services"_L1);
    if (!data)
        return {};
    Seen<Service> services;
    services.whole = file.isWhole(*data, "services"_L1);
    for (const QJsonObject &one : file.objects(*data, "services"_L1)) {
        Service service{file.text(one, "name"_L1), {}, {}, 0};
        learn(service, file.text(one, "status"_L1));
        learn(service, file.text(one, "startType"_L1));
        services.items.append(service);
    }
    return file.completed(observe(services));
}

} // namespace wizard
