#Requires -Version 3.0

<#
.SYNOPSIS
    Sets the components inactive again that the repair has set active.
.DESCRIPTION
    Cause: component-state-inactive. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Only what the repair changed, and only where nobody has changed it since.

    Effect on users: the server takes requests again; the front end of mail restarts by itself.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*component-state-inactive_undo.ps1) -WhatIf
.NOTES
    Run on the affected server, in a management shell or Windows PowerShell as administrator.
    Needs: Organization Management or Server Management.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/administration/requestor-changed-server-component
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/setup.ps1
# include: common/component.ps1

$cause = 'component-state-inactive'
$readers = { }
# include: common/setting_undo.ps1
