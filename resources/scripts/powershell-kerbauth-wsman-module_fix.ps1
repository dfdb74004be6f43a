#Requires -Version 3.0

<#
.SYNOPSIS
    Puts the modules of the management shell's address back in their places.
.DESCRIPTION
    Cause: powershell-kerbauth-wsman-module. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    The shell needs the module kerbauth on the front end and WSMan on the back end. The script adds what is
    missing: to the list of what IIS knows, and as a line of web.config behind the one that it follows in the
    file of Exchange. It switches off sign-in methods of IIS on the front end, which Exchange has none of.
    Where a file is not as Exchange has it, it changes nothing and says so.

    Effect on users: all web clients of this server disconnect for about a minute.
    Undo: the script of this set that ends in _undo.ps1 puts back what was there before.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*powershell-kerbauth-wsman-module_1-fix.ps1) -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/administration/winrm-not-process-request-ems-emc
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/webservice.ps1
# include: common/location.ps1
# include: common/setup.ps1
# include: common/webconfig.ps1
# include: common/shellmodule.ps1

$cause = 'powershell-kerbauth-wsman-module'
$readers = { Restart-WebService -Local $local }
$watch = 0
$told = @{
    Healthy    = 'The modules of the management shell are in their places.'
    Done       = 'Done. Open a new management shell.'
    Unverified = 'A module or a sign-in method is not as it should be.'
}
# include: common/setting_fix.ps1
