#Requires -Version 3.0

<#
.SYNOPSIS
    Starts the application pools of Exchange that are stopped.
.DESCRIPTION
    Cause: app-pool-stopped. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    A stopped pool answers 503 for its pages. The script names the pools of Exchange that are stopped, asks
    for each, starts it and watches it for half a minute: a pool that stops again has another fault. Say No to
    a pool that somebody keeps stopped. Pools of other applications stay as they are.

    Effect on users: none; pages that answered 503 open again.
    Undo: the script of this set that ends in _undo.ps1 puts back what was there before.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*app-pool-stopped_1-fix.ps1) -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/2027064
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/pool.ps1

$cause = 'app-pool-stopped'
$watch = 30
$told = @{
    Healthy    = 'No pool of Exchange is stopped.'
    Done       = 'Done. The pools run; open the page that answered 503.'
    Unverified = 'A pool stopped again. See the events WAS 5002, 5011, IIS-W3SVC-WP 2280, ASP.NET 1309.'
}
# include: common/setting_plain_fix.ps1
