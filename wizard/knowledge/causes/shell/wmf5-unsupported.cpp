#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause wmf5Unsupported()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "wmf5-unsupported"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Windows Management Framework 5.0 breaks the management shell"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "This version is not supported on Windows Server 2012 R2 with Exchange. The shell on this "
            "machine fails before it connects; from another machine it works."),
        .prevalence = Prevalence::Rare, // One article, about Windows Server 2012 R2.
        .symptoms = {Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{ShellPathEmpty}, Characteristic},
                {{ManagementFrameworkReported}, Characteristic},
                {{OwaWorks}},
                {{AdminCenterWorks}},
                {{ShellOpens}, Against},
            },
        .lookAlikes =
            {
                {"powershell-engine-key-missing"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the error speaks of a registry key.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/administration/fail-to-start-ems-canot"_L1
                "-find-path"_L1,
            },
    };
}

} // namespace wizard
