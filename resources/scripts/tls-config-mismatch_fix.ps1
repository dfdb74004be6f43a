#Requires -Version 3.0

<#
.SYNOPSIS
    Switches TLS 1.2 on again where the registry switches it off.
.DESCRIPTION
    Cause: tls-config-mismatch. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Exchange speaks TLS 1.2 between its servers and with clients. Where a value in the registry switches it
    off for one side, the script sets that value as it should be, and no other. Values that are not written
    mean that it is on, and stay unwritten. Windows reads them when it starts: nothing changes before the
    restart of the server.

    Effect on users: none before the restart of the server.
    Undo: the script of this set that ends in _undo.ps1 puts back what was there before.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*tls-config-mismatch_1-fix.ps1) -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/TLSConfigurationCheck/
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/tlsversion.ps1

$cause = 'tls-config-mismatch'
$watch = 0
$told = @{
    Healthy    = 'Nothing in the registry switches TLS 1.2 off.'
    Done       = 'Done. Restart this server: Windows reads the values then. Do the same on every server.'
    Unverified = 'A value is not as it should be. A policy may set it.'
}
# include: common/setting_plain_fix.ps1
