#Requires -Version 3.0

<#
.SYNOPSIS
    Adds an account without any role to a role group.
.DESCRIPTION
    Cause: rbac-no-role. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Without a role for administrators, the admin center and the management shell refuse a person; what a
    mailbox user may do with the own mailbox (role assignment policy) is no such role. The smallest role group
    is the default. Nobody is added to Domain Admins for this.

    Effect on users: the person signs out and in again.
    Undo: the script of this set that ends in _undo.ps1 removes the account from the role group.
.PARAMETER Account
    The account that is refused, by its sign-in name.
.PARAMETER RoleGroup
    The role group. Take the smallest that lets the person do the work.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*rbac-no-role_1-fix.ps1) -WhatIf
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
    [string]$RoleGroup = '@RoleGroup@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/directory.ps1
# include: common/role.ps1

#region check
# A person without any role; one who has some needs a different answer.
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause 'rbac-no-role'
Open-Directory
[void](Open-ExchangeShell)
$user = Get-RoleAccount -Account $Account
$dn = [string]$user.DistinguishedName
$name = [string]$user.SamAccountName
if (Test-StaysMember -Group $RoleGroup -Name $name -Dn $dn) {
    Exit-Healthy "$Account is in $RoleGroup."
}
if (Test-HasRole -Dn $dn) {
    Exit-Healthy "$Account has roles; the refusal has another reason, or a new sign-in is due."
}
Save-RunState -State @{
    Cause     = 'rbac-no-role'
    Server    = Get-LocalServerName
    Taken     = Get-InstantText -Time (Get-Date)
    Account   = $Account
    Member    = $name
    Dn        = $dn
    RoleGroup = $RoleGroup
}
#endregion

#region grant
# One account into one role group, read back.
if ($PSCmdlet.ShouldProcess($RoleGroup, "add the member $dn")) {
    $option = @{ Identity = $RoleGroup; Member = $dn }
    $script:Run.Begun = $true
    try {
        Add-RoleGroupMember @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
        $script:Run.Changed = $true
    } catch {
        # Where readings lag, the last run has done it already.
        if ([string]$_.CategoryInfo.Reason -ne 'MemberAlreadyExistsException') {
            throw
        }
    }
    if (-not (Wait-GroupMember -Group $RoleGroup -Name $name -Dn $dn)) {
        Exit-Run -Code 3 -Word 'unverified' -Message "$Account is not listed in $RoleGroup yet."
    }
} else {
    Exit-Declined "adding $Account to $RoleGroup"
}
Complete-Run -Message "Done. $Account signs out and in again."
#endregion
