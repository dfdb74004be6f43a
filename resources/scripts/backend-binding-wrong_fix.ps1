#Requires -Version 3.0

<#
.SYNOPSIS
    Gives Exchange Back End its https binding of port 444 on all addresses.
.DESCRIPTION
    Cause: backend-binding-wrong. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Exchange calls the back end on port 444 by name and by address, so the site needs exactly one https
    binding for all addresses, without a host name. The script makes it, gives it the certificate that
    Exchange made for this server, and then removes other bindings of port 444 on this site, each asked for.
    It refuses where another site has the port or no certificate fits.

    Effect on users: all web clients of this server disconnect for about a minute.
    Undo: not needed; the binding is as Setup makes it. What was there before stands in the saved state.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*backend-binding-wrong_1-fix.ps1) -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/webservice.ps1
# include: common/fullname.ps1
# include: common/httpsys.ps1
# include: common/binding.ps1
# include: common/backendcertificate.ps1
# include: common/backendbinding.ps1

$cause = 'backend-binding-wrong'
$readers = { Restart-WebService -Local $local }
$watch = 0
$told = @{
    Healthy    = 'Exchange Back End has its https binding of port 444.'
    Done       = 'Done. Check sign-in and the management shell.'
    Unverified = 'The bindings of port 444 are still not as they should be.'
}
# include: common/setting_fix.ps1
