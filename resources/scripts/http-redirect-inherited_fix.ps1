#Requires -Version 3.0

<#
.SYNOPSIS
    Switches off redirects that reached directories of Exchange.
.DESCRIPTION
    Cause: http-redirect-inherited. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    A redirect that somebody made for the site, so that people who type the bare name reach Outlook on the
    web, is passed on to all its directories. The script switches it off for each directory of Exchange on
    Default Web Site that redirects. The redirect of the site itself stays, and so do those of Exchange Back
    End, which come with Exchange.

    Effect on users: the directories answer again; they restart for a moment.
    Undo: the script of this set that ends in _undo.ps1 puts back what was there before.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*http-redirect-inherited_1-fix.ps1) -WhatIf
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
$watch = 0
$told = @{
    Healthy    = 'No directory of Exchange on Default Web Site redirects.'
    Done       = 'Done. The directories of Exchange no longer redirect.'
    Unverified = 'A directory still redirects.'
}
# include: common/setting_plain_fix.ps1
