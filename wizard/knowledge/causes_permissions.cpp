#include "wizard/knowledge/causes.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

/// Accounts, permissions, rules and Kerberos.
std::vector<Cause> permissionCauses()
{
    using enum Fact;
    using enum Strength;
    return {
        {
            .id = "remote-powershell-disabled"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The account may not use the management shell"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Remote PowerShell is switched off for this person. Other administrators get in; the servers "
                "are in order."),
            .scope = Scope::Account,
            .symptoms = {Symptom::ShellDoesNotConnect, Symptom::ShellAccessDenied},
            .signs = {{{RemotePowerShellEnabled, false}, Characteristic},
                {{ShellErrorCode, true, "-2144108270"_L1}}, {{ShellErrorCode, true, "-2144108297"_L1}},
                {{OneUserAffected}}},
            .confirm = {{{RemotePowerShellEnabled, false}, {ShellErrorCode, true, "-2144108270"_L1}},
                {{RemotePowerShellEnabled, false}, {ShellErrorCode, true, "-2144108297"_L1}}},
            .exclude = {{{RemotePowerShellEnabled}}},
            .lookAlikes = {{"rbac-no-role"_L1,
                               QT_TRANSLATE_NOOP(
                                   "Causes", "There the shell says that the account has no roles.")},
                {"powershell-kerbauth-wsman-module"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the shell fails for everybody.")}},
            .sources = {"https://learn.microsoft.com/powershell/module/exchange/set-user"_L1},
        },
        {
            .id = "admin-no-mailbox-arbitration-unhealthy"_L1,
            .title = QT_TRANSLATE_NOOP(
                "Causes", "The system mailboxes cannot be reached, and the administrator has no mailbox"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "For people without a mailbox Exchange signs in through its arbitration mailboxes. They are "
                "missing or their database is not mounted; people with a mailbox get in."),
            .scope = Scope::Organisation,
            .symptoms = {Symptom::EcpErrorAfterSignIn},
            .signs = {{{OrganizationMailboxNotFound}, Characteristic},
                {{MailboxlessAdminsAffected}, Characteristic}, {{DatabaseMounted, false}},
                {{OnlyAdminsAffected}}},
            .confirm = {{{OrganizationMailboxNotFound}, {DatabaseMounted, false}}},
            .lookAlikes = {{"auth-cert-expired"_L1,
                               QT_TRANSLATE_NOOP(
                                   "Causes", "There people with a mailbox are affected as well.")},
                {"legacy-mailbox-ecp-version"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There an older page opens, not an error.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/administration/http-500-error-during-eac-sign-in"_L1,
                    "https://learn.microsoft.com/exchange/architecture/mailbox-servers/recreate-arbitration-mailboxes"_L1},
        },
        {
            .id = "eac-admin-disabled"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The admin center is switched off on this server"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "AdminEnabled is off for the virtual directory, often on purpose. The page is not found, or "
                "only the own options open."),
            .symptoms = {Symptom::EcpNotFound},
            .signs = {{{AdminCenterEnabled, false}, Characteristic}, {{HttpErrorStatus, true, "404"_L1}},
                {{ShellOpens}}},
            .confirm = {{{AdminCenterEnabled, false}, {HttpErrorStatus, true, "404"_L1}}},
            .exclude = {{{AdminCenterEnabled}}},
            .lookAlikes = {{"client-access-rule-blocks"_L1,
                QT_TRANSLATE_NOOP("Causes", "There a rule refuses the access.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/architecture/client-access/disable-exchange-admin-center-access"_L1},
        },
        {
            .id = "client-access-rule-blocks"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "A client access rule refuses administrators"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "A rule denies the admin center or the management shell, also from inside the network. The "
                "first rule that fits decides, and changes take up to a day to work."),
            .scope = Scope::Organisation,
            .symptoms = {Symptom::EcpAccessDenied, Symptom::ShellDoesNotConnect, Symptom::ShellAccessDenied},
            .signs = {{{ClientAccessRuleDenies}, Characteristic}, {{OnlyAdminsAffected}}, {{OutlookWorks}}},
            .exclude = {{{ClientAccessRuleDenies, false}}},
            .lookAlikes = {{"eac-admin-disabled"_L1,
                               QT_TRANSLATE_NOOP("Causes", "There the management shell works.")},
                {"remote-powershell-disabled"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There one account is affected.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/clients/client-access-rules/client-access-rules"_L1},
        },
        {
            .id = "kerberos-spn-time-name"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "Kerberos does not accept the server's name or clock"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The service name belongs to another account, a clock is more than five minutes wrong, or a "
                "name leads to another machine. Whatever signs in with Kerberos fails, first of all the "
                "management shell."),
            .grade = Grade::B,
            .symptoms = {Symptom::ShellDoesNotConnect, Symptom::ServicesDown, Symptom::OwaErrorAfterSignIn,
                Symptom::EcpErrorAfterSignIn},
            .signs = {{{ClockSkew}, Characteristic}, {{NameOnOtherAccount}, Characteristic},
                {{ShellErrorCode, true, "-2146893022"_L1}, Characteristic},
                {{ShellErrorCode, true, "-2146893020"_L1}, Characteristic},
                {{ShellErrorCode, true, "-2146893039"_L1}}, {{ShellErrorCode, true, "-2144108316"_L1}},
                {{ShellErrorCode, true, "-2144108277"_L1}}, {{ShellErrorCode, true, "-2144108274"_L1}},
                {{ShellErrorCode, true, "-2144108103"_L1}},
                {{ProxyErrorCode, true, "ServerKerberosAuthenticationFailure"_L1}}},
            .confirm = {{{NameOnOtherAccount}, {ShellErrorCode, true, "-2146893022"_L1}}},
            .lookAlikes = {{"ad-topology-unavailable"_L1,
                               QT_TRANSLATE_NOOP(
                                   "Causes", "There no domain controller is suitable in event 2080.")},
                {"duplicate-machine-sid"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There event 6167 names a machine ID.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/administration/errors-start-ems-connect-to-remote-server"_L1},
        },
        {
            .id = "exchange-computer-group-missing"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The server is missing from Exchange's own groups"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Exchange gets its rights in Active Directory through the groups Exchange Servers and "
                "Exchange Trusted Subsystem. The server's account is not in them, so operations and services "
                "are refused."),
            .symptoms = {Symptom::ServicesDown, Symptom::ShellHasNoCommands, Symptom::EcpErrorAfterSignIn},
            .signs = {{{DirectoryAccessDenied}}, {{SaclRightMissing}}},
            .lookAlikes = {{"epi-token-serialization-deny"_L1,
                               QT_TRANSLATE_NOOP("Causes", "There the account is in a group too many.")},
                {"gpo-manage-auditing-right"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the groups are right, but a policy took a right away.")}},
            .sources =
                {"https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/ExchangeComputerMembership/"_L1},
        },
        {
            .id = "http-400-token-too-large"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The sign-in data of some people are too large"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "People in many groups, or with many cookies, send more than Windows accepts in one header. "
                "The server answers 400 for them and works for everybody else."),
            .scope = Scope::Account,
            .symptoms = {Symptom::BadRequestForOneAccount},
            .signs = {{{RequestHeaderTooLong}, Characteristic}, {{ShellErrorCode, true, "-2144108175"_L1}},
                {{HttpErrorStatus, true, "400"_L1}}, {{OneUserAffected}}},
            .lookAlikes = {{"dollar-username"_L1,
                               QT_TRANSLATE_NOOP(
                                   "Causes", "There the account's name ends in a dollar sign.")},
                {"amsi-request-filtering"_L1, QT_TRANSLATE_NOOP("Causes", "There everybody is affected.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/400-bad-request"_L1},
        },
        {
            .id = "stale-location-after-move"_L1,
            .title =
                QT_TRANSLATE_NOOP("Causes", "The mailbox was moved and is still looked for in its old place"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "After a move, browsers and servers remember the old location for a while. It passes within "
                "about half an hour."),
            .scope = Scope::Account,
            .symptoms = {Symptom::EcpOlderVersion, Symptom::MailboxUnavailable, Symptom::OwaErrorAfterSignIn},
            .signs = {{{MailboxRecentlyMoved}, Characteristic}, {{OneUserAffected}}},
            .lookAlikes = {{"legacy-mailbox-ecp-version"_L1,
                               QT_TRANSLATE_NOOP(
                                   "Causes", "There the mailbox is still on the older server.")},
                {"database-dismounted"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There everybody on the same database is affected.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/cannot-sign-in-or-see-wrong-interface-after-moving-mailbox"_L1},
        },
        {
            .id = "user-scope"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "Something about this one mailbox or account"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Access is switched off for this mailbox, the mailbox is in quarantine or full, or the "
                "account itself cannot sign in. The servers are in order."),
            .scope = Scope::Account,
            .symptoms = {Symptom::MailboxUnavailable, Symptom::BadRequestForOneAccount},
            .signs = {{{ClientAccessEnabled, false}, Characteristic}, {{MailboxQuarantined}, Characteristic},
                {{MailboxOverQuota}, Characteristic}, {{OneUserAffected}}},
            .lookAlikes = {{"database-dismounted"_L1,
                               QT_TRANSLATE_NOOP(
                                   "Causes", "There everybody on the same database is affected.")},
                {"dollar-username"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the account's name ends in a dollar sign.")}},
            .sources = {"https://support.microsoft.com/help/2958940"_L1},
        },
    };
}

} // namespace wizard
