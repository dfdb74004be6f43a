#Requires -Version 3.0

<#
.SYNOPSIS
    Tells which services that Exchange needs are disabled.
.DESCRIPTION
    Cause: services-disabled-after-update. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Reads how the services that Exchange needs start, and whether they run.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*services-disabled-after-update_detect.ps1)
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/exchange-security-update-issues
#>
[CmdletBinding()]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/detect.ps1
# include: common/setting.ps1
# include: common/setup.ps1
# include: common/service.ps1

$told = @{ Healthy = 'No service that Exchange needs is disabled.' }
# include: common/setting_detect.ps1
