# An account and its roles.
function Get-RoleAccount {
    param([string]$Account)
    if (-not $Account) {
        Exit-Refused 'Name the account with -Account.'
    }
    $name = ($Account -split '\\')[-1]
    $text = [regex]::Replace($name, '[\\*()\x00]', { '\{0:x2}' -f [int][char]$args[0].Value })
    $filter = "(|(sAMAccountName=$text)(userPrincipalName=$text))"
    $user = @(Get-ADUser -LDAPFilter $filter -Server $script:Directory.Controller -ErrorAction Stop)
    if ($user.Count -ne 1) {
        Exit-Refused "$Account stands for $($user.Count) accounts of this domain. Use the full sign-in name."
    }
    if ([string]$user[0].SamAccountName -match '\$$') {
        Exit-Refused "The name of $Account ends in a dollar sign; that is another fault."
    }
    return $user[0]
}

# Roles for administrators. The My* roles that a policy gives to everybody with a mailbox do not count.
function Test-HasRole {
    param([string]$Dn)
    $option = @{ RoleAssignee = $Dn; AssignmentMethod = @('Direct', 'SecurityGroup', 'RoleGroup') }
    $roles = @(Get-ManagementRoleAssignment @option -ErrorAction Stop |
            Where-Object -FilterScript { $_ -and ([string]$_.RoleAssigneeType -ne 'RoleAssignmentPolicy') })
    return ($roles.Count -gt 0)
}

function Test-GroupMember {
    param([string]$Group, [string]$Name, [string]$Dn)
    $members = @(Get-RoleGroupMember -Identity $Group -ResultSize Unlimited -ErrorAction Stop)
    foreach ($member in $members) {
        $same = ([string]$member.SamAccountName -eq $Name)
        if ($member.DistinguishedName) {
            $same = ([string]$member.DistinguishedName -eq $Dn)
        }
        if ($same) {
            return $true
        }
    }
    return $false
}
