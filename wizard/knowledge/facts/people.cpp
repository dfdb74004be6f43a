#include "wizard/knowledge/facts/facts.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const FactEntry> Facts::people()
{
    using enum Fact;
    using enum SubjectKind;
    static constexpr FactEntry rows[] = {
        {AccountNameEndsWithDollar, "account-name-ends-with-dollar"_L1, Account,
            QT_TR_NOOP("The account's name ends in $"), QT_TR_NOOP("The account's name does not end in $"),
            QT_TR_NOOP("Run the command from an administrator who still gets in"),
            "Get-User ACCOUNT | Format-List SamAccountName,UserPrincipalName"},
        {RoleAssignmentsFound, "role-assignments-found"_L1, Account,
            QT_TR_NOOP("The account has management roles"), QT_TR_NOOP("The account has no management roles"),
            QT_TR_NOOP("Run the command from an administrator who still gets in"),
            "Get-ManagementRoleAssignment -RoleAssignee ACCOUNT "
            "-AssignmentMethod Direct,SecurityGroup,RoleGroup"},
        {RemotePowerShellEnabled, "remote-powershell-enabled"_L1, Account,
            QT_TR_NOOP("The account may use the management shell"),
            QT_TR_NOOP("The account may not use the management shell"),
            QT_TR_NOOP("Run the command from an administrator who still gets in"),
            "Get-User ACCOUNT | Format-List RemotePowerShellEnabled"},
        {ClientAccessEnabled, "client-access-enabled"_L1, Account,
            QT_TR_NOOP("The mailbox may use this way of access"), QT_TR_NOOP("The mailbox may not use %1"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell"),
            "Get-CASMailbox ACCOUNT | Format-List OWAEnabled,ActiveSyncEnabled"},
        {DeviceBlocked, "device-blocked"_L1, Account, QT_TR_NOOP("The phone is %1"),
            QT_TR_NOOP("The phone is allowed"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell"),
            "Get-MobileDevice -Mailbox ACCOUNT | Format-Table "
            "DeviceId,DeviceAccessState,DeviceAccessStateReason"},
        {MailboxOnOlderVersion, "mailbox-on-older-version"_L1, Account,
            QT_TR_NOOP("The mailbox is on an older Exchange version (%1)"),
            QT_TR_NOOP("The mailbox is on the newest Exchange version"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell"),
            "Get-Mailbox ACCOUNT | Format-List ServerName,Database,AdminDisplayVersion"},
        {ClientVersionSwitchHelps, "client-version-switch-helps"_L1, Account,
            QT_TR_NOOP("The address with ExchClientVer opens the right admin center"),
            QT_TR_NOOP("The address with ExchClientVer changes nothing"),
            QT_TR_NOOP("Open https://SERVER/ecp/?ExchClientVer=15 (Exchange 2019: 15.2)")},
    };
    static_assert(areAll(rows, AccountNameEndsWithDollar, AuthCertificateExpired));
    return rows;
}

} // namespace wizard
