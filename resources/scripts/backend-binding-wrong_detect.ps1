#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether Exchange Back End has its https binding of port 444 on all addresses.
.DESCRIPTION
    Cause: backend-binding-wrong. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Reads the bindings of all sites and the certificate store.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*backend-binding-wrong_detect.ps1)
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/
#>
[CmdletBinding()]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/detect.ps1
# include: common/setting.ps1
# include: common/fullname.ps1
# include: common/httpsys.ps1
# include: common/binding.ps1
# include: common/backendcertificate.ps1
# include: common/backendbinding.ps1

$told = @{ Healthy = 'Exchange Back End has its https binding of port 444.' }
# include: common/setting_detect.ps1
