#Requires -Version 3.0

<#
.SYNOPSIS
    Lets both pages of the front end sign people in alike.
.DESCRIPTION
    Cause: owa-ecp-auth-mismatch. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    The admin center uses the sign-in of Outlook on the web, so forms, Basic, Windows and Digest have to be
    the same on both. The script sets them on one page as they are on the other. It refuses where the two
    differ in AD FS or OAuth: those depend on how your sign-in is built. The back end stays as it is.

    Effect on users: people who are signed in to the two pages sign in again.
    Undo: the script of this set that ends in _undo.ps1 puts back what was there before.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Follow
    Which page is right; the other one is set as this one is.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*owa-ecp-auth-mismatch_1-fix.ps1) -WhatIf
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
    [ValidateSet('owa', 'ecp')]
    [string]$Follow = '@Follow@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/signin.ps1

$cause = 'owa-ecp-auth-mismatch'
$readers = { Restart-Reader -Local $local -Pools 'MSExchangeOWAAppPool', 'MSExchangeECPAppPool' }
$watch = 0
$told = @{
    Healthy    = 'Both pages sign people in alike.'
    Done       = 'Done. Both pages sign people in alike.'
    Unverified = 'The pages still differ.'
}
# include: common/setting_fix.ps1
