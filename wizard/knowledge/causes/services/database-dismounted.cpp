#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause databaseDismounted()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "database-dismounted"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A mailbox database is not mounted"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The mailboxes of one database are not available; the others work. The database was dismounted, "
            "its disk is full, or a failover did not finish."),
        .symptoms = {Symptom::MailboxUnavailable, Symptom::OutlookDisconnected, Symptom::OwaErrorAfterSignIn},
        .signs =
            {
                {{DatabaseMounted, false}, Characteristic},
                {{MailboxOffline}, Characteristic},
                {{StoreSchemaMismatch}, Characteristic},
                {{OneDatabaseAffected}, Characteristic},
                {{StoreMountFailed}},
                {{DiskFull}},
            },
        .confirm = {{{DatabaseMounted, false}, {MailboxOffline}}},
        .exclude = {{{DatabaseMounted}}},
        .lookAlikes =
            {
                {"database-needs-remount"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the database is mounted, and was just created.")},
                {"user-scope"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There other mailboxes of the same database work.")},
                {"gpo-manage-auditing-right"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There no database mounts and event 2080 shows 0 in the column SACL right.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/powershell/module/exchange/get-mailboxdatabase"_L1,
            },
    };
}

} // namespace wizard
