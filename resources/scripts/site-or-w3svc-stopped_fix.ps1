#Requires -Version 3.0

<#
.SYNOPSIS
    Starts the web services of Windows and the two sites of Exchange.
.DESCRIPTION
    Cause: site-or-w3svc-stopped. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Without WAS, W3SVC or the sites nothing listens on the ports of Exchange. The script names what is
    stopped, asks for each and starts it in this order. It refuses while Setup runs, where a service is
    disabled, and where another site has taken the port. Say No if somebody keeps them stopped.

    Effect on users: none; clients that were refused connect again.
    Undo: not needed; a site or service that was stopped on purpose is stopped again in IIS Manager.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*site-or-w3svc-stopped_1-fix.ps1) -WhatIf
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
# include: common/setup.ps1
# include: common/website.ps1

$cause = 'site-or-w3svc-stopped'
$watch = 5
$told = @{
    Healthy    = 'The web services and both sites of Exchange run.'
    Done       = 'Done. The web services and both sites run.'
    Unverified = 'Not all of it runs. Run this again, then see the System log: WAS 1007, HttpEvent 15005.'
}
# include: common/setting_plain_fix.ps1
