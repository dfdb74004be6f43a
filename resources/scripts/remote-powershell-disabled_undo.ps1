#Requires -Version 3.0

<#
.SYNOPSIS
    Takes the management shell away from the account again.
.DESCRIPTION
    Cause: remote-powershell-disabled. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Only what the repair changed, and only where nobody has changed it since.

    Effect on users: none; the person opens a new shell.
.PARAMETER Account
    The account to which the shell is closed, by its sign-in name.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*remote-powershell-disabled_undo.ps1) -WhatIf
.NOTES
    Run by another administrator who may use the management shell, on an Exchange server.
    Needs: Organization Management or Recipient Management.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/powershell/exchange/control-remote-powershell-access-to-exchange-servers
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Account = '@Account@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/role.ps1
# include: common/remoteshell.ps1

$cause = 'remote-powershell-disabled'
$readers = { }
# include: common/setting_undo.ps1
