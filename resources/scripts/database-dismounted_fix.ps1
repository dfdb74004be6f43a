#Requires -Version 3.0

<#
.SYNOPSIS
    Mounts databases of this server that are dismounted.
.DESCRIPTION
    Cause: database-dismounted. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    The script mounts the databases whose active copy is on this server. Recovery databases, and those that
    are not mounted at the start, are dismounted on purpose and stay so. It refuses where a volume is full,
    and it never forces a mount or accepts a loss of data: a database that does not mount needs somebody who
    looks.

    Effect on users: none; the people of these databases work again.
    Undo: not needed; a database is dismounted in the admin center.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*database-dismounted_1-fix.ps1) -WhatIf
.NOTES
    Run on the affected server, in a management shell or Windows PowerShell as administrator.
    Needs: Organization Management or Server Management.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/powershell/module/exchange/mount-database
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/database.ps1

$cause = 'database-dismounted'
$watch = 10
$told = @{
    Healthy    = 'All databases of this server that should be mounted are mounted.'
    Done       = 'Done. The databases are mounted.'
    Unverified = 'A database is dismounted again. Look for MSExchangeIS 9519 in the Application log.'
}
# include: common/setting_plain_fix.ps1
