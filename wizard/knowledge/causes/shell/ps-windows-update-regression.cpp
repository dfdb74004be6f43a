#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause psWindowsUpdateRegression()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "ps-windows-update-regression"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A Windows update broke the import of shell commands"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The update KB4025333 needs KB3000850 on Windows Server 2012 R2. Without it the shell on this "
            "machine cannot import the commands of the server."),
        .prevalence = Prevalence::Rare, // One Windows update of 2017 did it (KB 4037313).
        .symptoms = {Symptom::ShellHasNoCommands, Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{ShellEscapeMethodMissing}, Characteristic},
                {{StartedAfterUpdate}},
                {{StartedAfterWindowsUpdate}},
                {{OwaWorks}},
                {{AdminCenterWorks}},
                {{ShellOpens}, Against},
            },
        .lookAlikes =
            {
                {"rbac-no-role"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the shell says that the account has no roles.")},
            },
        .sources =
            {
                "https://support.microsoft.com/help/4037313"_L1,
            },
    };
}

} // namespace wizard
