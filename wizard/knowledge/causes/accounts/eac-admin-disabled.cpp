#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause eacAdminDisabled()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "eac-admin-disabled"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The admin center is switched off on this server"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "AdminEnabled is off for the virtual directory, often on purpose. The page is not found, or only "
            "the own options open."),
        .symptoms = {Symptom::EcpNotFound},
        .signs =
            {
                {{AdminCenterEnabled, false}, Characteristic},
                {{HttpErrorStatus, true, "404"_L1}},
                {{ShellOpens}},
                {{AdminCenterReportedDisabled}, Characteristic},
                {{OwaWorks}},
            },
        .confirm = {{{AdminCenterEnabled, false}, {HttpErrorStatus, true, "404"_L1}}},
        .exclude = {{{AdminCenterEnabled}}},
        .lookAlikes =
            {
                {"iis-ip-restriction"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the answer is 403 and depends on the network.")},
                {"client-access-rule-blocks"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There a rule refuses the access.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/architecture/client-access/disable-exchange-admin-c"_L1
                "enter-access"_L1,
            },
    };
}

} // namespace wizard
