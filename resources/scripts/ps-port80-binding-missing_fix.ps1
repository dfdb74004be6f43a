#Requires -Version 3.0

<#
.SYNOPSIS
    Adds the binding of port 80 to Default Web Site.
.DESCRIPTION
    Cause: ps-port80-binding-missing. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    The management shell calls http://server/PowerShell over port 80; its traffic is encrypted by Kerberos, so
    that a policy of HTTPS alone gains nothing there. The script adds the binding for all addresses and no
    host name, and refuses where another site has the port. Bindings that exist stay.

    Effect on users: none.
    Undo: the script of this set that ends in _undo.ps1 puts back what was there before.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*ps-port80-binding-missing_1-fix.ps1) -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/powershell/exchange/connect-to-exchange-servers-using-remote-powershell
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/plainport.ps1

$cause = 'ps-port80-binding-missing'
$watch = 0
$told = @{
    Healthy    = 'Default Web Site has the binding of port 80.'
    Done       = 'Done. Open a new management shell.'
    Unverified = 'The binding is not there.'
}
# include: common/setting_plain_fix.ps1
