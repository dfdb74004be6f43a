#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/choices.h"
#include "wizard/knowledge/shared/settingrepair.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return settingRepair({
        .title = QT_TRANSLATE_NOOP("Remedies", "Mount the databases"),
        .whoRuns = shellAdministrator(),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "None: only what is down already is mounted."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "Seconds to minutes."),
        .looksAt = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit, MSExchangeIS runs; opens the management shell "
            "and reads the databases of this server and the space on their volumes."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Mount the databases."),
        .what = QT_TRANSLATE_NOOP(
            "Remedies", "One after the other, each asked for; without force and without loss of data."),
        .commands = "database-dismounted_commands.ps1"_L1,
        .fix = "database-dismounted_fix.ps1"_L1,
        .detect = "database-dismounted_detect.ps1"_L1,
        .choices = {serverChoice()},
        .needs = QT_TRANSLATE_NOOP("Remedies", "Organization Management or Server Management"),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "In a DAG, activate a healthy copy on another server instead: "
                    "Move-ActiveMailboxDatabase with the name and -ActivateOnServer."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If the mount fails, do not repair with eseutil /p and do not delete log files. Read "
                    "the event of MSExchangeIS, then restore from backup or a copy, or ask Microsoft."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Standard Edition dismounts a database that grows beyond its limit of 1024 GB."),
            },
    });
}

} // namespace

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
        .prevalence = Prevalence::Common,
        .symptoms = {Symptom::MailboxUnavailable, Symptom::OutlookDisconnected, Symptom::OwaErrorAfterSignIn},
        .signs =
            {
                {{DatabaseMounted, false}, Characteristic},
                {{MailboxOffline}, Characteristic},
                {{StoreSchemaMismatch}, Characteristic},
                {{OneDatabaseAffected}, Characteristic},
                {{StoreMountFailed}},
                {{DiskFull}},
                {{DatabaseReportedDismounted}, Characteristic},
                {{DiskReportedFull}},
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
        .remedy = remedy(),
    };
}

} // namespace wizard
