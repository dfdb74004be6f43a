#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause userScope()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "user-scope"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Something about this one mailbox or account"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Access is switched off for this mailbox, the mailbox is in quarantine or full, or the account "
            "itself cannot sign in. The servers are in order."),
        .scope = Scope::Account,
        .symptoms = {Symptom::MailboxUnavailable, Symptom::BadRequestForOneAccount},
        .signs =
            {
                {{ClientAccessEnabled, false}, Characteristic},
                {{MailboxQuarantined}, Characteristic},
                {{MailboxOverQuota}, Characteristic},
                {{OneUserAffected}},
                {{MailboxAccessReportedDisabled}, Characteristic},
            },
        .lookAlikes =
            {
                {"database-dismounted"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There everybody on the same database is affected.")},
                {"dollar-username"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the account's name ends in a dollar sign.")},
            },
        .sources =
            {
                "https://support.microsoft.com/help/2958940"_L1,
            },
    };
}

} // namespace wizard
