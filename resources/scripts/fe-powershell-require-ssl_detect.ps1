#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether the address of the management shell requires SSL.
.DESCRIPTION
    Cause: fe-powershell-require-ssl. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Reads the SSL flags of the directory PowerShell of Default Web Site.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*fe-powershell-require-ssl_detect.ps1)
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/administration/http-403-error-start-ems
#>
[CmdletBinding()]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/detect.ps1
# include: common/setting.ps1
# include: common/location.ps1
# include: common/requiressl.ps1

$told = @{ Healthy = 'The address of the management shell does not require SSL.' }
# include: common/setting_detect.ps1
