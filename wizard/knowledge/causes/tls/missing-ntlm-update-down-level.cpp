#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Install the update on the Exchange 2010 server"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies", "A local administrator of the Exchange 2010 server."),
        .interruption = QT_TRANSLATE_NOOP(
            "Remedies", "The old server restarts: mailboxes on it are away for some minutes."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "At once after the restart."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look on the old client access server: Get-HotFix KB3140410. A later monthly rollup "
                    "contains it as well."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Install the update, or the newest monthly rollup for Windows Server 2008 R2, and "
                    "restart the server."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Open Outlook with a mailbox of the old server. Expect no more questions for the "
                    "password; the log HttpProxy\\RpcHttp shows no new InvalidToken."),
                QT_TRANSLATE_NOOP("Remedies", "To go back: uninstall the update in Programs and Features."),
            },
    };
}

} // namespace

Cause missingNtlmUpdateDownLevel()
{
    using enum Fact;
    return {
        .id = "missing-ntlm-update-down-level"_L1,
        .title = QT_TRANSLATE_NOOP(
            "Causes", "An Exchange 2010 server lacks an update for sign-ins from newer servers"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "A client access server on Windows Server 2008 R2 without KB3140410 refuses the "
            "sign-ins that Exchange 2013 or 2016 passes on. Outlook asks for the password again "
            "and again for everything that lies on the old server; Outlook on the web works."),
        .symptoms = {Symptom::OutlookDisconnected},
        .signs =
            {
                {{MailboxReportedOnOlderVersion}},
                {{MailboxOnOlderVersion}},
                {{OutlookAsksForPassword}},
                {{StartedAfterMigration}},
            },
        .lookAlikes =
            {
                {"extended-protection-conflict"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the target is a current server, and channel binding is refused.")},
            },
        .sources =
            {
                "https://support.microsoft.com/help/3140410"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
