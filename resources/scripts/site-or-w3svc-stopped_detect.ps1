#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether the web services of Windows and the two sites of Exchange run.
.DESCRIPTION
    Cause: site-or-w3svc-stopped. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Reads the services WAS and W3SVC, the sites Default Web Site and Exchange Back End, and their bindings.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*site-or-w3svc-stopped_detect.ps1)
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
# include: common/setup.ps1
# include: common/website.ps1

$told = @{ Healthy = 'The web services and both sites of Exchange run.' }
# include: common/setting_detect.ps1
