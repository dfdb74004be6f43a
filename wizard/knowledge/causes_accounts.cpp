#include "wizard/knowledge/causes.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Cause> accountCauses()
{
    using enum Fact;
    using enum Strength;
    return {
        {
            .id = "dollar-username"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The account's name ends in a dollar sign"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Since the updates of 2021 Exchange takes a name that ends in $ for a computer and refuses "
                "it. Other "
                "accounts work; the server needs no repair."),
            .scope = Scope::Account,
            .symptoms = {Symptom::BadRequestForOneAccount, Symptom::ShellDoesNotConnect},
            .signs = {{{ShellXmlInvalid}, Characteristic}, {{SerializeContext400}, Characteristic},
                {{AccountNameEndsWithDollar}, Characteristic}, {{OneUserAffected}}, {{StartedAfterUpdate}}},
            .confirm = {{{ShellXmlInvalid}, {AccountNameEndsWithDollar}},
                {{SerializeContext400}, {AccountNameEndsWithDollar}}},
            .exclude = {{{AccountNameEndsWithDollar, false}}},
            .lookAlikes = {{"epi-token-serialization-deny"_L1,
                QT_TRANSLATE_NOOP(
                    "Causes", "The same number, but with “Access is denied” and for everybody.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/exchange-security-update-issues"_L1},
            .hasRemedy = true,
        },
        {
            .id = "rbac-no-role"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The account has no Exchange role"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The person is in no role group, so the admin center shows nothing or refuses, and the "
                "management "
                "shell opens without commands. The servers are in order."),
            .scope = Scope::Account,
            .symptoms = {Symptom::EcpAccessDenied, Symptom::ShellHasNoCommands, Symptom::ShellAccessDenied},
            .signs = {{{ControlPanelDeniedPerson}, Characteristic}, {{ShellNoRolesAssigned}, Characteristic},
                {{RoleAssignmentsFound, false}, Characteristic}, {{OneUserAffected}}},
            .confirm = {{{RoleAssignmentsFound, false}}},
            .exclude = {{{RoleAssignmentsFound}}},
            .lookAlikes = {{"epi-token-serialization-deny"_L1,
                QT_TRANSLATE_NOOP("Causes",
                    "There the refused identity is a computer account and everybody is affected.")}},
            .afterwards = QT_TRANSLATE_NOOP(
                "Causes", "The person signs out and in again after Active Directory has replicated."),
            .sources = {"https://support.microsoft.com/help/3058293"_L1},
            .hasRemedy = true,
        },
    };
}

} // namespace wizard
