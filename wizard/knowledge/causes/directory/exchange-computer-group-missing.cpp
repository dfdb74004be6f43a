#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause exchangeComputerGroupMissing()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "exchange-computer-group-missing"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The server is missing from Exchange's own groups"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Exchange gets its rights in Active Directory through the groups Exchange Servers and Exchange "
            "Trusted Subsystem. The server's account is not in them, so operations and services are "
            "refused."),
        .symptoms = {Symptom::ServicesDown, Symptom::ShellHasNoCommands, Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{DirectoryAccessDenied}},
                {{SaclRightMissing}},
                {{StartedAfterPolicyChange}},
                {{ServerAccountReportedOutOfGroups}, Characteristic},
            },
        .lookAlikes =
            {
                {"exchange-group-wrong-type"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the server is a member, but the group has the wrong type.")},
                {"epi-token-serialization-deny"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the account is in a group too many.")},
                {"gpo-manage-auditing-right"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the groups are right, but a policy took a right away.")},
            },
        .sources =
            {
                "https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/ExchangeComputerMembe"_L1
                "rship/"_L1,
            },
    };
}

} // namespace wizard
