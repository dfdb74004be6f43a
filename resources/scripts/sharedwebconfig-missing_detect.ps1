#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether SharedWebConfig.config of both sites is there.
.DESCRIPTION
    Cause: sharedwebconfig-missing. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Looks for SharedWebConfig.config of both sites and reads it as XML.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*sharedwebconfig-missing_detect.ps1)
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/3099532
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
# include: common/webconfig.ps1
# include: common/sharedconfig.ps1

$told = @{ Healthy = 'SharedWebConfig.config of both sites is there.' }
# include: common/setting_detect.ps1
