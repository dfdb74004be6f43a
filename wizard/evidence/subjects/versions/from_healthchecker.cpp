#include "wizard/evidence/subjects/versions/versions.h"

#include "wizard/evidence/forms/healthcheckerreport.h"

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> versionsFromHealthChecker(HealthCheckerReport &report)
{
    FileVersions versions;
    for (const QLatin1StringView path :
        {"ExchangeInformation.BuildInformation.VersionInformation.BuildVersion"_L1,
            "ExchangeInformation.BuildInformation.ExchangeSetup.FileVersion"_L1}) {
        if (const Build build = Build::parse(report.at(path).text()); !build.isEmpty())
            versions.setup = build;
    }
    return report.completed(observe(versions));
}

} // namespace wizard
