#include "wizard/evidence/subjects/services/from.h"

#include "wizard/evidence/forms/healthcheckerreport.h"

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> servicesFromHealthChecker(HealthCheckerReport &report)
{
    const ReportValue listed = report.at("ExchangeInformation.DependentServices.Services"_L1);
    Seen<Service> services;
    services.whole = report.isWhole(listed);
    for (const ReportValue &one : listed.items()) {
        Service service{one["Name"_L1].text(), {}, {}, 0};
        learn(service, one["Status"_L1].text());
        learn(service, one["StartType"_L1].text());
        services.items.append(service);
    }
    return report.completed(observe(services));
}

} // namespace wizard
