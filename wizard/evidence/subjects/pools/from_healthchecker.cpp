#include "wizard/evidence/subjects/pools/from.h"

#include "wizard/evidence/forms/healthcheckerreport.h"

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> poolsFromHealthChecker(HealthCheckerReport &report)
{
    const ReportValue pools = report.at("ExchangeInformation.ApplicationPools"_L1);
    Seen<Hosted> listed;
    listed.whole = report.isWhole(pools);
    for (const auto &[name, pool] : pools.entries())
        listed.items.append({name, pool["AppSettings"_L1]["state"_L1].text(), 0});
    return report.completed(observe(listed));
}

QList<Recognition> sitesFromHealthChecker(HealthCheckerReport &report)
{
    const ReportValue sites = report.at("ExchangeInformation.IISSettings.IISWebSite"_L1);
    Seen<Hosted> listed;
    listed.whole = report.isWhole(sites);
    for (const ReportValue &site : sites.items())
        listed.items.append({site["Name"_L1].text(), site["State"_L1].text(), 0});
    return report.completed(observe(listed));
}

} // namespace wizard
