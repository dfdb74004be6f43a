#Requires -Version 3.0

<#
.SYNOPSIS
    Lets names of the own domain go round the proxy of Windows services.
.DESCRIPTION
    Cause: winhttp-proxy. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    The management shell asks the proxy of Windows services (WinHTTP) before it calls a server. The script
    adds the own domain and <local> to its exceptions; the proxy itself and the exceptions that are there
    stay.

    Effect on users: none.
    Undo: the script of this set that ends in _undo.ps1 puts back what was there before.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*winhttp-proxy_1-fix.ps1) -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/979694
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/fullname.ps1
# include: common/winhttp.ps1

$cause = 'winhttp-proxy'
$watch = 0
$told = @{
    Healthy    = 'No proxy stands before this server.'
    Done       = 'Done. Open a new management shell.'
    Unverified = 'The exceptions are not there. A policy may set the proxy.'
}
# include: common/setting_plain_fix.ps1
