#Requires -Version 3.0

<#
.SYNOPSIS
    Allows an administrator the management shell.
.DESCRIPTION
    Cause: remote-powershell-disabled. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    An account whose RemotePowerShellEnabled is off opens no management shell and no admin center. Taking it
    from people who are no administrators is usual, so the script refuses an account without any role for
    administrators, and changes one account only.

    Effect on users: none; the person opens a new shell.
    Undo: the script of this set that ends in _undo.ps1 puts back what was there before.
.PARAMETER Account
    The account to which the shell is closed, by its sign-in name.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*remote-powershell-disabled_1-fix.ps1) -WhatIf
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
$watch = 0
$told = @{
    Healthy    = 'The account may use the management shell.'
    Done       = 'Done. The person opens a new management shell; Active Directory may take some minutes.'
    Unverified = 'The account may still not use the shell. Active Directory may not have replicated.'
}
# include: common/setting_plain_fix.ps1
