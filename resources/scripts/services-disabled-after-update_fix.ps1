#Requires -Version 3.0

<#
.SYNOPSIS
    Enables and starts the services that an update left disabled.
.DESCRIPTION
    Cause: services-disabled-after-update. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Setup disables services while it works and enables them again at its end. Where it broke off, they stay
    disabled. The script knows the services without which Exchange does not work, lets those that are disabled
    start with Windows again, and starts them in their order. Others that are disabled are named and left
    alone: POP3 and IMAP4 are so as they come, and some are so on purpose.

    Effect on users: none; what was down works again.
    Undo: not needed; nobody wants the services disabled.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*services-disabled-after-update_1-fix.ps1) -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/exchange-security-update-issues
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/setup.ps1
# include: common/service.ps1

$cause = 'services-disabled-after-update'
$watch = 10
$told = @{
    Healthy    = 'No service that Exchange needs is disabled.'
    Done       = 'Done. The services run. Install the update again, as administrator, if it broke off.'
    Unverified = 'Not all services run. The System log tells why: Service Control Manager, 7000 to 7009.'
}
# include: common/setting_plain_fix.ps1
