#Requires -Version 3.0

<#
.SYNOPSIS
    Removes the account from the role group again.
.DESCRIPTION
    Cause: rbac-no-role. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Only if the repair had added it.
.PARAMETER Account
    The account that is refused, by its sign-in name.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*rbac-no-role_undo.ps1) -WhatIf
.NOTES
    Run by an administrator who has Organization Management, on an Exchange server, as administrator.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/3058293
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Account = '@Account@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/role.ps1

#region check
# Only what the repair noted.
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause 'rbac-no-role'
[void](Open-ExchangeShell)
$state = Read-RunState
if ($Account -and ($Account -ne $state.Account)) {
    Exit-Refused "The last repair was for $($state.Account), not for $Account."
}
if (-not (Test-GroupMember -Group $state.RoleGroup -Name $state.Member -Dn $state.Dn)) {
    Exit-Healthy "$($state.Account) is not in $($state.RoleGroup)."
}
#endregion

#region revoke
# One account out of one role group, read back.
if ($PSCmdlet.ShouldProcess($state.RoleGroup, "remove the member $($state.Member)")) {
    $option = @{ Identity = [string]$state.RoleGroup; Member = [string]$state.Dn }
    $script:Run.Begun = $true
    Remove-RoleGroupMember @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
    $script:Run.Changed = $true
    if (Test-GroupMember -Group $state.RoleGroup -Name $state.Member -Dn $state.Dn) {
        Exit-Run -Code 3 -Word 'unverified' -Message "$($state.Account) is still listed."
    }
} else {
    Exit-Declined "removing $($state.Account) from $($state.RoleGroup)"
}
Close-RunState
Complete-Run -Message "Done. $($state.Account) is no longer in $($state.RoleGroup)."
#endregion
