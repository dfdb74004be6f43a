#Requires -Version 3.0

<#
.SYNOPSIS
    Tells which databases of this server are dismounted.
.DESCRIPTION
    Cause: database-dismounted. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Reads which databases of this server are mounted.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*database-dismounted_detect.ps1)
.NOTES
    Run on the affected server, in a management shell or Windows PowerShell as administrator.
    Needs: Organization Management or Server Management.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/powershell/module/exchange/mount-database
#>
[CmdletBinding()]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/detect.ps1
# include: common/setting.ps1
# include: common/database.ps1

$told = @{ Healthy = 'All databases of this server that should be mounted are mounted.' }
# include: common/setting_detect.ps1
