#Requires -Version 3.0

<#
.SYNOPSIS
    Sets components of this server active again.
.DESCRIPTION
    Cause: component-state-inactive. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    A component is active only if nobody asks for it to be inactive. The script sets active what a Setup that
    broke off has left (Functional, Deployment), for each one who asked. What is in maintenance it leaves
    alone unless you say that the maintenance is over; what Exchange itself took out of service (HealthAPI,
    Sidelined) it always leaves alone: that has a fault of its own.

    Effect on users: the server takes requests again; the front end of mail restarts by itself.
    Undo: the script of this set that ends in _undo.ps1 puts back what was there before.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER EndMaintenance
    Somebody had put this server into maintenance, and that is over: set those components active too.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*component-state-inactive_1-fix.ps1) -WhatIf
.NOTES
    Run on the affected server, in a management shell or Windows PowerShell as administrator.
    Needs: Organization Management or Server Management.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/administration/requestor-changed-server-component
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [switch]$EndMaintenance = ('@EndMaintenance@' -eq 'true'),
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/setup.ps1
# include: common/component.ps1

$cause = 'component-state-inactive'
$watch = 5
$told = @{
    Healthy    = 'All components are active.'
    Done       = 'Done. All components are active. In a DAG, StopDagServerMaintenance.ps1 comes next.'
    Unverified = 'Components are still inactive.'
}
# include: common/setting_plain_fix.ps1
