#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Dismount and mount the database once"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "An Exchange administrator, in the Exchange Management Shell started as administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "Everybody on that database: a minute or two."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "It shows at once."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Compare the schema first: Get-MailboxDatabase DATABASE -Status | Format-List "
                    "Name,Mounted,*Schema*. If the two versions differ, see database-dismounted."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Test-MAPIConnectivity -Database DATABASE. NoSupportException points here; if older "
                    "databases fail as well, it is something else."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Tell the people on it, then Dismount-Database DATABASE -Confirm:$false; "
                    "Mount-Database DATABASE."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "Test-MAPIConnectivity -Database DATABASE again. Expect Success."),
                QT_TRANSLATE_NOOP("Remedies", "To go back: nothing was changed."),
            },
    };
}

} // namespace

Cause databaseNeedsRemount()
{
    using enum Fact;
    return {
        .id = "database-needs-remount"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A new database serves nobody until it is mounted again"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "A database that was just created during a migration is mounted and healthy, but its "
            "mailboxes cannot be used and get no mail. Dismounting and mounting it once cures it."),
        .prevalence = Prevalence::Rare, // One report, Exchange 2019 CU7.
        .symptoms = {Symptom::MailboxUnavailable, Symptom::OwaErrorAfterSignIn},
        .signs =
            {
                {{StoreSchemaMismatch}},
                {{OneDatabaseAffected}},
                {{MailboxRecentlyMoved}},
                {{StartedAfterMigration}},
            },
        .exclude = {{{DatabaseMounted, false}}},
        .lookAlikes =
            {
                {"database-dismounted"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the database is not mounted, or its schema is behind: look there first.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/answers/questions/207132"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
