#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause rpsQuotaExceeded()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "rps-quota-exceeded"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The account has too many shells open"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Exchange limits how many shells one account may have at a time. A script that does not close "
            "its sessions uses them up."),
        .scope = Scope::Account,
        .symptoms = {Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{ShellQuotaExceeded}, Characteristic},
                {{OneUserAffected}},
                {{TooManyShellsReported}, Characteristic},
                {{OwaWorks}},
                {{AdminCenterWorks}},
                {{ShellOpens}, Against},
            },
        .lookAlikes =
            {
                {"app-pool-stopped"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There nobody can connect and no limit is named.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/powershell/module/exchange/set-throttlingpolicy"_L1,
            },
    };
}

} // namespace wizard
