#Requires -Version 3.0

<#
.SYNOPSIS
    Takes Require SSL away from the address of the management shell.
.DESCRIPTION
    Cause: fe-powershell-require-ssl. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    The management shell calls the directory PowerShell of Default Web Site over port 80; its traffic is
    encrypted by Kerberos. Where the directory requires SSL, IIS answers 403.4. The script sets the flags that
    Exchange ships, SslNegotiateCert, for this directory alone, and restarts its pool. Other directories keep
    their flags.

    Effect on users: sessions of the management shell on this server end.
    Undo: the script of this set that ends in _undo.ps1 puts back what was there before.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*fe-powershell-require-ssl_1-fix.ps1) -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/administration/http-403-error-start-ems
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/location.ps1
# include: common/requiressl.ps1

$cause = 'fe-powershell-require-ssl'
$readers = { Restart-Reader -Local $local -Pools 'MSExchangePowerShellFrontEndAppPool' }
$watch = 0
$told = @{
    Healthy    = 'The address of the management shell does not require SSL.'
    Done       = 'Done. Open a new management shell.'
    Unverified = 'The directory still requires SSL. A policy or somebody else may set it.'
}
# include: common/setting_fix.ps1
