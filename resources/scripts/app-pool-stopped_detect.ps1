#Requires -Version 3.0

<#
.SYNOPSIS
    Tells which application pools of Exchange are stopped.
.DESCRIPTION
    Cause: app-pool-stopped. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Reads the state of the pools whose names begin with MSExchange.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*app-pool-stopped_detect.ps1)
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/2027064
#>
[CmdletBinding()]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/detect.ps1
# include: common/setting.ps1
# include: common/pool.ps1

$told = @{ Healthy = 'No pool of Exchange is stopped.' }
# include: common/setting_detect.ps1
