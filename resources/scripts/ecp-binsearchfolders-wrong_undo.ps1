#Requires -Version 3.0

<#
.SYNOPSIS
    Puts the earlier web.config of the admin center back.
.DESCRIPTION
    Cause: ecp-binsearchfolders-wrong. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Refused if the file has changed since the repair.

    Effect on users: the admin center of this server restarts.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Restart
    recycle: only the pools concerned. iisreset: all of IIS.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*ecp-binsearchfolders-wrong_undo.ps1) -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/owa-stops-working-after-update
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [ValidateSet('recycle', 'iisreset')]
    [string]$Restart = '@Restart@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/binfolders.ps1
# include: common/recycle.ps1

#region check
# Somebody else's later change is not thrown away.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause 'ecp-binsearchfolders-wrong'
Import-Module -Name WebAdministration -ErrorAction Stop
$state = Read-RunState
$path = Get-EcpConfigPath
if ($path -ne [string]$state.Path) {
    Exit-Refused "The saved state is about $($state.Path), which the repair never changes."
}
$now = [System.Convert]::ToBase64String([System.IO.File]::ReadAllBytes($path))
if ($now -ceq $state.Before) {
    Exit-Healthy 'The file is as it was before the repair.'
}
if ($now -cne $state.After) {
    Exit-Refused "The file $path has changed since the repair. Compare it by hand."
}
#endregion

#region restore
# Byte for byte.
if ($PSCmdlet.ShouldProcess($path, 'put the earlier file back')) {
    $script:Run.Changed = $true
    [System.IO.File]::WriteAllBytes($path, [System.Convert]::FromBase64String([string]$state.Before))
    $again = [System.Convert]::ToBase64String([System.IO.File]::ReadAllBytes($path))
    if ($again -cne $state.Before) {
        Exit-Run -Code 3 -Word 'unverified' -Message 'The file is not the earlier one.'
    }
} else {
    Exit-Declined 'putting the earlier file back'
}
#endregion

#region recycle
# The running process has read the other file.
Restart-SignIn -Name $local -Mode $Restart -Services @() -Pools @('MSExchangeECPAppPool')
Close-RunState
Complete-Run -Message 'Done. The earlier file is back.'
#endregion
