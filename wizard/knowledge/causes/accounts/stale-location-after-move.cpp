#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause staleLocationAfterMove()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "stale-location-after-move"_L1,
        .title =
            QT_TRANSLATE_NOOP("Causes", "The mailbox was moved and is still looked for in its old place"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "After a move, browsers and servers remember the old location for a while. It passes within "
            "about half an hour."),
        .scope = Scope::Account,
        .symptoms = {Symptom::EcpOlderVersion, Symptom::MailboxUnavailable, Symptom::OwaErrorAfterSignIn},
        .signs =
            {
                {{MailboxRecentlyMoved}, Characteristic},
                {{OneUserAffected}},
                {{StartedAfterMigration}},
            },
        .lookAlikes =
            {
                {"legacy-mailbox-ecp-version"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the mailbox is still on the older server.")},
                {"database-dismounted"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There everybody on the same database is affected.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/cannot-sign-in-or-"_L1
                "see-wrong-interface-after-moving-mailbox"_L1,
            },
    };
}

} // namespace wizard
