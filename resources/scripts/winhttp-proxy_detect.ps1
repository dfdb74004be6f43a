#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether the proxy of Windows services stands before the own servers.
.DESCRIPTION
    Cause: winhttp-proxy. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Reads the proxy of Windows services and its exceptions.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*winhttp-proxy_detect.ps1)
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/979694
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
# include: common/winhttp.ps1

$told = @{ Healthy = 'No proxy stands before this server.' }
# include: common/setting_detect.ps1
