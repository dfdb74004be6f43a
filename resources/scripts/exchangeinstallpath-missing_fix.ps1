#Requires -Version 3.0

<#
.SYNOPSIS
    Corrects the system variable ExchangeInstallPath.
.DESCRIPTION
    Cause: exchangeinstallpath-missing. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    The back end of the management shell finds its files through the system variable ExchangeInstallPath. The
    script sets it to the folder that Setup has written into the registry, if that folder exists, and restarts
    the web services. Services take over variables when Windows starts: if the shell still does not open,
    restart the server.

    Effect on users: all web clients of this server disconnect for about a minute.
    Undo: not needed; the value is the folder in which Exchange is installed.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*exchangeinstallpath-missing_1-fix.ps1) -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/administration/http-error-500-start-ems-emc
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/webservice.ps1
# include: common/installpath.ps1

$cause = 'exchangeinstallpath-missing'
$readers = { Restart-WebService -Local $local }
$watch = 0
$told = @{
    Healthy    = 'ExchangeInstallPath names the folder of Exchange.'
    Done       = 'Done. Open a new management shell; if it does not open, restart the server.'
    Unverified = 'The variable does not have the new value. A policy may set it.'
}
# include: common/setting_fix.ps1
