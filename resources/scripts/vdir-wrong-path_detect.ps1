#Requires -Version 3.0

<#
.SYNOPSIS
    Tells which directories of Exchange in IIS lead to a wrong folder.
.DESCRIPTION
    Cause: vdir-wrong-path. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Compares the folders of the directories of both sites with those that Setup makes.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*vdir-wrong-path_detect.ps1)
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
# include: common/folderpath.ps1

$told = @{ Healthy = 'All directories of Exchange lead to their folders.' }
# include: common/setting_detect.ps1
