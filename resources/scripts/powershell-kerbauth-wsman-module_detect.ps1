#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether the modules of the management shell's address are in their places.
.DESCRIPTION
    Cause: powershell-kerbauth-wsman-module. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Reads what IIS knows, web.config of both directories, and the sign-in methods of the front end.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*powershell-kerbauth-wsman-module_detect.ps1)
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/administration/winrm-not-process-request-ems-emc
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
# include: common/setup.ps1
# include: common/webconfig.ps1
# include: common/shellmodule.ps1

$told = @{ Healthy = 'The modules of the management shell are in their places.' }
# include: common/setting_detect.ps1
