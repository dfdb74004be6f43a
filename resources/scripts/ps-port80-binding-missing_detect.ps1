#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether Default Web Site listens on port 80.
.DESCRIPTION
    Cause: ps-port80-binding-missing. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Reads the bindings of Default Web Site.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*ps-port80-binding-missing_detect.ps1)
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/powershell/exchange/connect-to-exchange-servers-using-remote-powershell
#>
[CmdletBinding()]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/detect.ps1
# include: common/setting.ps1
# include: common/plainport.ps1

$told = @{ Healthy = 'Default Web Site has the binding of port 80.' }
# include: common/setting_detect.ps1
