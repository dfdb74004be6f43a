#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether an account has any role for administrators.
.DESCRIPTION
    Cause: rbac-no-role. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Reads the account and its role assignments, without those that every mailbox has by its policy.
.PARAMETER Account
    The account that is refused, by its sign-in name.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*rbac-no-role_detect.ps1)
.NOTES
    Run by an administrator who has Organization Management, on an Exchange server, as administrator.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/3058293
#>
[CmdletBinding()]
param(
    [string]$Account = '@Account@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/detect.ps1
# include: common/directory.ps1
# include: common/role.ps1

#region check
# Reads the account and its roles. Changes nothing.
Confirm-Rights
Open-Directory
[void](Open-ExchangeShell)
$user = Get-RoleAccount -Account $Account
if (Test-HasRole -Dn ([string]$user.DistinguishedName)) {
    Exit-Absent "$($user.Name) has roles."
}
Exit-Present "$($user.Name) has no role."
#endregion
