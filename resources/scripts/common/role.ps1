# An account and its roles.
function Get-AccountDomain {
    param([string]$Prefix)
    $option = @{ Identity = (Get-DomainName -Dn $script:Directory.Forest) }
    $forest = Get-ADForest @option -Server $script:Directory.Controller -ErrorAction Stop
    $names = @($forest.Domains | ForEach-Object -Process { [string]$_ })
    if (-not $Prefix) {
        return $names
    }
    foreach ($name in $names) {
        if ($name -eq $Prefix) {
            return $name
        }
        try {
            $where = Get-DirectoryServer -Dn ('DC=' + ($name -replace '\.', ',DC='))
            if ([string](Get-ADDomain -Identity $name -Server $where -ErrorAction Stop).NetBIOSName -eq $Prefix) {
                return $name
            }
        } catch {
            Write-Line ("The domain $name does not answer: " + $_.Exception.Message)
        }
    }
    Exit-Refused "No domain of this forest that answers is called $Prefix."
}

# A sign-in name is unique in its domain only: without the domain in front, every domain is asked for it.
function Get-RoleAccount {
    param([string]$Account)
    if (-not $Account) {
        Exit-Refused 'Name the account with -Account.'
    }
    $prefix = ''
    $name = $Account
    if ($Account.Contains('\')) {
        $prefix, $name = $Account -split '\\', 2
    }
    $text = [regex]::Replace($name, '[\\*()\x00]', { '\{0:x2}' -f [int][char]$args[0].Value })
    $filter = "(sAMAccountName=$text)"
    if (-not $prefix) {
        $filter = "(|$filter(userPrincipalName=$text))"
    }
    $user = @()
    foreach ($domain in @(Get-AccountDomain -Prefix $prefix)) {
        try {
            $where = Get-DirectoryServer -Dn ('DC=' + ($domain -replace '\.', ',DC='))
            $user += @(Get-ADUser -LDAPFilter $filter -Server $where -ErrorAction Stop)
        } catch {
            Exit-Refused "The domain $domain does not answer, so $Account may stand for somebody there."
        }
    }
    $dns = @($user | ForEach-Object -Process { [string]$_.DistinguishedName })
    if ($user.Count -ne 1) {
        $text = "$Account stands for $($user.Count) accounts. Write DOMAIN\name. " + ($dns -join '; ')
        Exit-Refused $text
    }
    if ([string]$user[0].SamAccountName -match '\$$') {
        Exit-Refused "The name of $Account ends in a dollar sign; that is another fault."
    }
    Write-Line "Account: $dns"
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

# Another domain controller may answer, half a minute behind.
function Wait-GroupMember {
    param([string]$Group, [string]$Name, [string]$Dn)
    for ($i = 0; $i -lt 6; $i++) {
        if (Test-GroupMember -Group $Group -Name $Name -Dn $Dn) {
            return $true
        }
        Start-Sleep -Seconds 5
    }
    return $false
}

# What an undo took back may be read for half a minute: six reads alike are believed.
function Test-StaysMember {
    param([string]$Group, [string]$Name, [string]$Dn)
    for ($i = 0; $i -lt 6; $i++) {
        if ($i -gt 0) {
            Start-Sleep -Seconds 5
        }
        if (-not (Test-GroupMember -Group $Group -Name $Name -Dn $Dn)) {
            return $false
        }
    }
    return $true
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
