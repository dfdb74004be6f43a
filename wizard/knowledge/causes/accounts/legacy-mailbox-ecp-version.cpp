#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Open the right admin center, then move the mailbox"),
        .whoRuns = QT_TRANSLATE_NOOP(
            "Remedies", "The administrator in the browser; the move needs Recipient Management."),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "None; Outlook of the moved mailbox asks to restart once."),
        .waiting = QT_TRANSLATE_NOOP(
            "Remedies", "None with the address; the move takes as long as the mailbox is large."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Exchange 2013 and 2016: open https://SERVER/ecp/?ExchClientVer=15 with the name of your "
                    "server."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Exchange 2019 and later beside 2013: open https://SERVER/ecp/?ExchClientVer=15.2"),
                QT_TRANSLATE_NOOP("Remedies",
                    "To reach the admin center of Exchange 2010: https://SERVER/ecp/?ExchClientVer=14"),
                QT_TRANSLATE_NOOP("Remedies",
                    "For good, move the administrator's mailbox to a database of the newer version, in the "
                    "management shell: New-MoveRequest -Identity ACCOUNT -TargetDatabase DATABASE"),
            },
    };
}

} // namespace

Cause legacyMailboxEcpVersion()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "legacy-mailbox-ecp-version"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The administrator's mailbox is on an older Exchange version"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The admin center follows the mailbox of the person who signs in. As long as it is on the older "
            "server, that version's pages open. Nothing is broken."),
        .scope = Scope::Account,
        .symptoms = {Symptom::EcpOlderVersion},
        .signs =
            {
                {{ClientVersionSwitchHelps}, Characteristic},
                {{MailboxOnOlderVersion}, Characteristic},
                {{MailboxReportedOnOlderVersion}, Characteristic},
                {{OnlyAdminsAffected}},
                {{ShellOpens}},
                {{StartedAfterMigration}},
            },
        .confirm = {{{MailboxOnOlderVersion}, {ClientVersionSwitchHelps}}},
        .exclude = {{{MailboxOnOlderVersion, false}}},
        .afterwards =
            QT_TRANSLATE_NOOP("Causes", "At once with the longer address; after a move wait 30 minutes."),
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/exchange-server-20"_L1
                "13-2016-redirect-to-2010-owa-ecp"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
