#Requires -Version 3.0

<#
.SYNOPSIS
    Puts the server back into the groups Exchange Servers and Exchange Trusted Subsystem.
.DESCRIPTION
    Cause: exchange-computer-group-missing. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Exchange has its rights in Active Directory through these groups. The script finds them by their
    identifiers, makes sure that this computer is an Exchange server, and adds its account where it is no
    member, through other groups neither. It changes no other group, and no rights. Windows reads its groups
    when it starts: nothing changes before the restart of the server.

    Effect on users: none before the restart of the server.
    Undo: the script of this set that ends in _undo.ps1 puts back what was there before.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*exchange-computer-group-missing_1-fix.ps1) -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator, the right to change these groups, and the Active Directory module.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/ExchangeComputerMembership/
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/directory.ps1
# include: common/servergroup.ps1

$cause = 'exchange-computer-group-missing'
$watch = 0
$told = @{
    Healthy    = 'The server is a member of both groups.'
    Done       = 'Done. Once it has replicated: move active databases away, then restart this server.'
    Unverified = 'The server is still not a member of both groups.'
}
# include: common/setting_plain_fix.ps1
