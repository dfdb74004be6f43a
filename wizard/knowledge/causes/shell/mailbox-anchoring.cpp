#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Update the server, or move the mailbox"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "An Exchange administrator, in the Exchange Management Shell started as administrator."),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "Nobody for the move; the update takes the server out of service."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "Until the mailbox is moved or the update is done."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look: (Get-Command ExSetup.exe).FileVersionInfo.FileVersion on the server. Only "
                    "15.00.1156 behaves like this."),
                QT_TRANSLATE_NOOP("Remedies", "Best: install a later cumulative update of Exchange 2013."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Until then, from a shell of the older server: move the administrator's mailbox to the "
                    "2013 server (New-MoveRequest ADMIN -TargetDatabase DATABASE2013), or the arbitration "
                    "mailbox SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}; if its database is "
                    "dismounted, Mount-Database."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Open a new shell on the 2013 server. Expect that it connects to that server."),
                QT_TRANSLATE_NOOP("Remedies", "To go back: move the mailbox back."),
            },
    };
}

} // namespace

Cause mailboxAnchoring()
{
    using enum Fact;
    return {
        .id = "mailbox-anchoring"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Exchange 2013 CU11 connects the shell to an older server"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "This one cumulative update sends the shell to the server of the administrator's "
            "mailbox, or of the arbitration mailbox. If that mailbox is on an older version or its "
            "database is dismounted, the shell cannot be used."),
        .prevalence = Prevalence::Rare, // Exchange 2013 CU11 only.
        .symptoms = {Symptom::ShellDoesNotConnect, Symptom::ShellHasNoCommands},
        .signs =
            {
                {{ServerBuild, true, "15.0.1156.6"_L1}},
                {{MailboxOnOlderVersion}},
                {{MailboxReportedOnOlderVersion}},
            },
        .lookAlikes =
            {
                {"admin-no-mailbox-arbitration-unhealthy"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the build is another one.")},
            },
        .sources =
            {
                "https://techcommunity.microsoft.com/blog/exchange/604653"_L1,
                "https://techcommunity.microsoft.com/blog/exchange/604504"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
