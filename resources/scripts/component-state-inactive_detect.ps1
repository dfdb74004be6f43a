#Requires -Version 3.0

<#
.SYNOPSIS
    Tells which components of this server are inactive, and who asked for it.
.DESCRIPTION
    Cause: component-state-inactive. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Reads the state of every component and who asked for it.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*component-state-inactive_detect.ps1)
.NOTES
    Run on the affected server, in a management shell or Windows PowerShell as administrator.
    Needs: Organization Management or Server Management.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/administration/requestor-changed-server-component
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
# include: common/component.ps1

$told = @{ Healthy = 'All components are active.' }
$Looking = $true
# include: common/setting_detect.ps1
