#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause powershellEngineKeyMissing()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "powershell-engine-key-missing"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The registry key of the PowerShell engine is missing"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The management shell reads its version from a key that Windows PowerShell 2.0 brings. It was "
            "removed from this machine; from another machine the shell works."),
        .prevalence = Prevalence::Rare, // One article (KB 4056663).
        .symptoms = {Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{ShellVersionKeyUnreadable}, Characteristic},
                {{PowerShellEngineReportedRemoved}, Characteristic},
                {{OwaWorks}},
                {{AdminCenterWorks}},
                {{ShellOpens}, Against},
            },
        .confirm = {{{ShellVersionKeyUnreadable, true, "PowerShellEngine"_L1}}},
        .lookAlikes =
            {
                {"execution-policy-restricted"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the shell says that running scripts is disabled.")},
                {"wmf5-unsupported"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the error speaks of an empty path.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/administration/setupversioninformation"_L1
                "corruptexception-when-opening-ems"_L1,
            },
    };
}

} // namespace wizard
