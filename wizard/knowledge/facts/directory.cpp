#include "wizard/knowledge/facts/facts.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const FactEntry> Facts::directory()
{
    using enum Fact;
    using enum SubjectKind;
    static constexpr FactEntry rows[] = {
        {ComputerInDeniedGroup, "computer-in-denied-group"_L1, Server,
            QT_TR_NOOP("The server's computer account is a member of %1"),
            QT_TR_NOOP("The server's computer account is in none of the denied groups"),
            QT_TR_NOOP("Run the command on the server in an elevated command prompt"),
            "gpresult /scope computer /r", Holds::Names},
        {TokenSerializationDenied, "token-serialization-denied"_L1, Server,
            QT_TR_NOOP("A group that is denied token serialization is in the server's token: %1"),
            QT_TR_NOOP("No denied group is in the server's token"),
            QT_TR_NOOP("Run the collector on the server"), nullptr, Holds::Names},
        {DenyAceListed, "deny-ace-listed"_L1, Organisation,
            QT_TR_NOOP("These groups are denied token serialization: %1"),
            QT_TR_NOOP("No group is denied token serialization"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell of a server that works"),
            "Get-ADPermission -Identity (Get-ExchangeServer SERVER).DistinguishedName | Where-Object "
            "{($_.ExtendedRights -like 'ms-Exch-EPI-Token-Serialization') -and ($_.Deny -like 'True')} | "
            "Format-Table -AutoSize User,ExtendedRights",
            Holds::Names},
        {ComputerTokenStale, "computer-token-stale"_L1, Server,
            QT_TR_NOOP("The membership is mended but the server has not been restarted"),
            QT_TR_NOOP("The server's token matches its memberships"),
            QT_TR_NOOP("Run the collector on the server")},
        {ExchangeGroupWrongType, "exchange-group-wrong-type"_L1, Organisation,
            QT_TR_NOOP("These groups of Exchange are no universal security groups: %1"),
            QT_TR_NOOP("The groups of Exchange are universal security groups"),
            QT_TR_NOOP("Run the command on a domain controller, with the name of the domain"),
            "Get-ADGroup -Filter * -SearchBase 'OU=Microsoft Exchange Security "
            "Groups,DC=contoso,DC=com' | Format-Table Name,GroupScope,GroupCategory",
            Holds::Names},
        {ComputerInExchangeServers, "computer-in-exchange-servers"_L1, Server,
            QT_TR_NOOP("The server's computer account is a member of Exchange Servers"),
            QT_TR_NOOP("The server's computer account is no member of Exchange Servers"),
            QT_TR_NOOP("Run the command in Windows PowerShell with the Active Directory module"),
            "(Get-ADComputer SERVER -Properties memberOf).memberOf"},
        {ComputerInTrustedSubsystem, "computer-in-trusted-subsystem"_L1, Server,
            QT_TR_NOOP("The server's computer account is a member of Exchange Trusted Subsystem"),
            QT_TR_NOOP("The server's computer account is no member of Exchange Trusted Subsystem"),
            QT_TR_NOOP("Run the command in Windows PowerShell with the Active Directory module"),
            "(Get-ADComputer SERVER -Properties memberOf).memberOf"},
    };
    static_assert(areAll(rows, ComputerInDeniedGroup, BinSearchFoldersCorrect));
    return rows;
}

} // namespace wizard
