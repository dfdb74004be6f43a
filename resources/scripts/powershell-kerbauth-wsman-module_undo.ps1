#Requires -Version 3.0

<#
.SYNOPSIS
    Takes away what the repair of the management shell's modules has added.
.DESCRIPTION
    Cause: powershell-kerbauth-wsman-module. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Only what the repair changed, and only where nobody has changed it since.

    Effect on users: all web clients of this server disconnect for about a minute.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*powershell-kerbauth-wsman-module_undo.ps1) -WhatIf
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
# include: common/setting_undo.ps1
