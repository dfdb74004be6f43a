#Requires -Version 3.0

<#
.SYNOPSIS
    Puts back how the page signed people in before.
.DESCRIPTION
    Cause: owa-ecp-auth-mismatch. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Only what the repair changed, and only where nobody has changed it since.

    Effect on users: people who are signed in to the two pages sign in again.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*owa-ecp-auth-mismatch_undo.ps1) -WhatIf
.NOTES
    Run on the affected server, in a management shell or Windows PowerShell as administrator.
    Needs: Organization Management or Server Management.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/fba-page-shows-when-accessing-owa-or-eac
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/signin.ps1

$cause = 'owa-ecp-auth-mismatch'
$readers = { Restart-Reader -Local $local -Pools 'MSExchangeOWAAppPool', 'MSExchangeECPAppPool' }
# include: common/setting_undo.ps1
