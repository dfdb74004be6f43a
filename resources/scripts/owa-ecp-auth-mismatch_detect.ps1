#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether both pages of the front end sign people in alike.
.DESCRIPTION
    Cause: owa-ecp-auth-mismatch. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Reads how the directories owa and ecp of Default Web Site sign people in.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*owa-ecp-auth-mismatch_detect.ps1)
.NOTES
    Run on the affected server, in a management shell or Windows PowerShell as administrator.
    Needs: Organization Management or Server Management.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/fba-page-shows-when-accessing-owa-or-eac
#>
[CmdletBinding()]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/detect.ps1
# include: common/setting.ps1
# include: common/signin.ps1

$told = @{ Healthy = 'Both pages sign people in alike.' }
# include: common/setting_detect.ps1
