#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether an event of the last week on this server names the canary.
.DESCRIPTION
    Cause: canary-data-corrupt. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Present: event 1309 names Canary15, and the Auth certificate is in order, which breaks the same pages.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Where the repair has kept its state; ProgramData\Exmedic if empty. This script writes nothing.
.EXAMPLE
    & (Get-Item .\*canary-data-corrupt_detect.ps1)
.NOTES
    Run on a Mailbox server, in Windows PowerShell as administrator.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/powershell/module/activedirectory/set-adobject
#>
[CmdletBinding()]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/detect.ps1
# include: common/certificates.ps1
# include: common/ownauth.ps1
# include: common/canary.ps1

#region check
# Reads the event log and what the last repair saved. Changes nothing.
$local = Confirm-Machine -Server $Server
Confirm-Rights
$now = Get-Date
$seen = Get-CanaryEventTime -Now $now
$repair = Get-CanaryRepair -LogFolder $LogFolder
if ($seen -and $repair -and (-not $repair.RestartFor)) {
    if ([string]::CompareOrdinal($seen, [string]$repair.Taken) -le 0) {
        Exit-Absent "The last event on $local that names the canary is older than its repair."
    }
}
if ($seen) {
    Confirm-AuthCertificate -Now $now
    Exit-Present "Event 1309 on $local names the canary, last at $seen."
}
Exit-Absent "No event of the last week on $local names the canary."
#endregion
