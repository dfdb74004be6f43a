#Requires -Version 3.0

<#
.SYNOPSIS
    Switches the redirects on again that the repair has switched off.
.DESCRIPTION
    Cause: http-redirect-inherited. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Only what the repair changed, and only where nobody has changed it since.

    Effect on users: the directories answer again; they restart for a moment.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*http-redirect-inherited_undo.ps1) -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/clients/outlook-on-the-web/http-to-https-redirection
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/location.ps1
# include: common/redirect.ps1

$cause = 'http-redirect-inherited'
$readers = { }
# include: common/setting_undo.ps1
