#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether the server is a member of Exchange Servers and Exchange Trusted Subsystem.
.DESCRIPTION
    Cause: exchange-computer-group-missing. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Asks a domain controller about both groups.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*exchange-computer-group-missing_detect.ps1)
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator and the Active Directory module. No management shell.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/ExchangeComputerMembership/
#>
[CmdletBinding()]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/detect.ps1
# include: common/setting.ps1
# include: common/directory.ps1
# include: common/servergroup.ps1

$told = @{ Healthy = 'The server is a member of both groups.' }
# include: common/setting_detect.ps1
