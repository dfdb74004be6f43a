#include "wizard/evidence/subjects/windows/windows.h"

#include "wizard/evidence/forms/healthcheckerreport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {

/// Zero stands for what is not set and for what could not be read alike, so only other numbers tell
/// something.
QList<Recognition> switchesFromHealthChecker(HealthCheckerReport &report)
{
    QList<Recognition> recognitions;
    for (const auto &[path, key, name] :
        {std::tuple("OSInformation.RegistryValues.SuppressExtendedProtection"_L1, ""_L1,
             "SuppressExtendedProtection"_L1),
            std::tuple("OSInformation.RegistryValues.CredentialGuard"_L1, ""_L1, "LsaCfgFlags"_L1),
            std::tuple("ExchangeInformation.RegistryValues.FipsAlgorithmPolicyEnabled"_L1,
                "\\FipsAlgorithmPolicy"_L1, "Enabled"_L1)}) {
        if (const QString value = report.at(path).text(); value.toLongLong() != 0)
            recognitions += report.completed(observe(QList<SwitchValue>{{key, name, value, true, 0}}));
    }
    const auto running = report.at("OSInformation.CredentialGuardCimInstance"_L1).items();
    if (std::ranges::any_of(running, [](const ReportValue &one) { return one.text() == u"1"; }))
        recognitions += report.completed(
            observe(QList<SwitchValue>{{{}, u"SecurityServicesRunning"_s, u"1"_s, true, 0}}));
    return recognitions;
}

} // namespace wizard
