#include "wizard/evidence/subjects/extendedprotection/extendedprotection.h"

#include "wizard/evidence/forms/healthcheckerreport.h"

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> extendedProtectionFromHealthChecker(HealthCheckerReport &report)
{
    const ReportValue written =
        report.at("ExchangeInformation.ExtendedProtectionConfig.ExtendedProtectionConfiguration"_L1);
    ProtectedServer server{report.server(), {}};
    server.directories.whole = report.isWhole(written) && !written.items().isEmpty();
    for (const ReportValue &one : written.items()) {
        const auto set = protectionOf(one["ExtendedProtection"_L1].text());
        const auto expected = protectionOf(one["ExpectedExtendedConfiguration"_L1].text());
        const QString place = one["VirtualDirectoryName"_L1].text().left(200);
        if (set && expected && !place.isEmpty())
            server.directories.items.append({place, *set, *expected, 0});
        else
            server.directories.whole = false;
    }
    return report.completed(observe(server));
}

} // namespace wizard
