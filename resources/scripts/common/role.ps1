# An account and its roles.
function Get-RoleAccount {
    param([string]$Account)
    if (-not $Account) {
        Exit-Refused 'Name the account with -Account.'
    }
    $user = @(Get-User -Identity $Account -ErrorAction Stop)
    if ($user.Count -ne 1) {
        Exit-Refused "$Account stands for $($user.Count) accounts. Use the full sign-in name."
    }
    if ([string]$user[0].SamAccountName -match '\$$') {
        Exit-Refused "$Account is a computer account, or its name ends in a dollar sign; that is another fault."
    }
    return $user[0]
}

function Test-HasRole {
    param([string]$Account)
    $roles = @(Get-ManagementRoleAssignment -RoleAssignee $Account -ErrorAction Stop |
            Where-Object -FilterScript { $_ })
    return ($roles.Count -gt 0)
}

function Test-GroupMember {
    param([string]$Group, [string]$Dn)
    $members = @(Get-RoleGroupMember -Identity $Group -ResultSize Unlimited -ErrorAction Stop)
    return (@($members | ForEach-Object -Process { [string]$_.DistinguishedName }) -contains $Dn)
}
