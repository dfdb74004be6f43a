#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Use an account whose name does not end in $"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies", "Somebody who may rename accounts in Active Directory."),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "Only the renamed person signs in again, with the new name."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "Replication between the domain controllers."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Sign in with another administrator: if that works, nothing is wrong with the server."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Rename the account so that neither the sign-in name nor the part before @ ends in $, in "
                    "Active Directory Users and Computers, or with Set-ADUser -Identity OLDNAME "
                    "-SamAccountName NEWNAME."),
                QT_TRANSLATE_NOOP("Remedies", "Change nothing on the Exchange servers."),
            },
    };
}

} // namespace

Cause dollarUsername()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "dollar-username"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The account's name ends in a dollar sign"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Since the updates of 2021 Exchange takes a name that ends in $ for a computer and refuses it. "
            "Other accounts work; the server needs no repair."),
        .scope = Scope::Account,
        .prevalence = Prevalence::Rare, // Few people have a name that ends in a dollar sign.
        .symptoms = {Symptom::BadRequestForOneAccount, Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{ShellXmlInvalid}, Characteristic},
                {{SerializeContext400}, Characteristic},
                {{AccountNameEndsWithDollar}, Characteristic},
                {{OneUserAffected}},
                {{StartedAfterUpdate}},
            },
        .confirm =
            {
                {{ShellXmlInvalid}, {AccountNameEndsWithDollar}},
                {{SerializeContext400}, {AccountNameEndsWithDollar}},
            },
        .exclude = {{{AccountNameEndsWithDollar, false}}},
        .lookAlikes =
            {
                {"epi-token-serialization-deny"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "The same number, but with “Access is denied” and for everybody.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/exchange-security-"_L1
                "update-issues"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
