#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause clientAccessRuleBlocks()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "client-access-rule-blocks"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A client access rule refuses administrators"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "A rule denies the admin center or the management shell, also from inside the network. The first "
            "rule that fits decides, and changes take up to a day to work."),
        .scope = Scope::Organisation,
        .symptoms = {Symptom::EcpAccessDenied, Symptom::ShellDoesNotConnect, Symptom::ShellAccessDenied},
        .signs =
            {
                {{ClientAccessRuleDenies}, Characteristic},
                {{OnlyAdminsAffected}},
                {{OutlookWorks}},
                {{AccessRuleReportedDenying}, Characteristic},
                {{OwaWorks}},
            },
        .exclude = {{{ClientAccessRuleDenies, false}}},
        .lookAlikes =
            {
                {"iis-ip-restriction"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There IIS itself refuses the address, with 403.6 or 403.503.")},
                {"eac-admin-disabled"_L1, QT_TRANSLATE_NOOP("Causes", "There the management shell works.")},
                {"remote-powershell-disabled"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There one account is affected.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/clients/client-access-rules/client-access-rules"_L1,
            },
    };
}

} // namespace wizard
