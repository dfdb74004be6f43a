#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether the system variable ExchangeInstallPath names the folder of Exchange.
.DESCRIPTION
    Cause: exchangeinstallpath-missing. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Compares the system variable with the folder that Setup has written into the registry.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*exchangeinstallpath-missing_detect.ps1)
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/administration/http-error-500-start-ems-emc
#>
[CmdletBinding()]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/detect.ps1
# include: common/setting.ps1
# include: common/installpath.ps1

$told = @{ Healthy = 'ExchangeInstallPath names the folder of Exchange.' }
# include: common/setting_detect.ps1
