#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether an account may use the management shell.
.DESCRIPTION
    Cause: remote-powershell-disabled. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Reads RemotePowerShellEnabled of the account.
.PARAMETER Account
    The account to which the shell is closed, by its sign-in name.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*remote-powershell-disabled_detect.ps1)
.NOTES
    Run by another administrator who may use the management shell, on an Exchange server.
    Needs: Organization Management or Recipient Management.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/powershell/exchange/control-remote-powershell-access-to-exchange-servers
#>
[CmdletBinding()]
param(
    [string]$Account = '@Account@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/detect.ps1
# include: common/setting.ps1
# include: common/role.ps1
# include: common/remoteshell.ps1

$told = @{ Healthy = 'The account may use the management shell.' }
# include: common/setting_detect.ps1
