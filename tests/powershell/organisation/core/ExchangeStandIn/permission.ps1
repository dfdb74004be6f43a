function Get-ADPermission {
    [CmdletBinding(DefaultParameterSetName = 'AccessRights')]
    param(
        [object] $DomainController,
        [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Identity,
        [Parameter(ParameterSetName = 'Owner')] [switch] $Owner,
        [Parameter(ParameterSetName = 'AccessRights')] [object] $User
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'User', 'DomainController') $PSBoundParameters
        if (-not $call) { return }
        $directory = (Get-LabState)['directory']
        $server = Get-LabServer "$Identity"
        if (-not $server -and "$Identity" -ne (Get-LabState)['organisation']['distinguishedName']) {
            return Write-LabError $PSCmdlet "The operation couldn't be performed because object '$Identity' couldn't be found." `
                -Reason 'ManagementObjectNotFoundException'
        }
        $entries = @(
            foreach ($name in @($directory['serializationDeniedTo'])) { , @($name, 'ms-Exch-EPI-Token-Serialization', $true) }
            foreach ($name in 'Exchange Servers', 'Exchange Trusted Subsystem') {
                , @($name, 'ms-Exch-EPI-Token-Serialization', $false)
            }
            , @('Exchange Servers', 'ms-Exch-Store-Read-Access', $false)
        )
        foreach ($entry in $entries) {
            $account = "$($directory['netbios'])\$($entry[0])"
            if ($User -and "$User" -notin $account, $entry[0]) { continue }
            [pscustomobject][ordered]@{ Identity = "$Identity"; User = $account; ExtendedRights = @($entry[1])
                AccessRights = @('ExtendedRight'); Deny = [bool]$entry[2]; IsInherited = $true; InheritanceType = 'All'
            }
        }
    }
}

function Get-ManagementRoleAssignment {
    [CmdletBinding(DefaultParameterSetName = 'RoleAssignee')]
    param(
        [Parameter(ParameterSetName = 'RoleAssignee')] [object[]] $AssignmentMethod,
        [object] $ConfigWriteScope, [object] $CustomConfigWriteScope, [object] $CustomRecipientWriteScope,
        [bool] $Delegating, [object] $DomainController, [bool] $Enabled, [bool] $Exclusive,
        [object] $ExclusiveConfigWriteScope, [object] $ExclusiveRecipientWriteScope, [switch] $GetEffectiveUsers,
        [Parameter(ParameterSetName = 'Identity', Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [object] $Identity, [object] $RecipientAdministrativeUnitScope, [object] $RecipientOrganizationalUnitScope,
        [object] $RecipientWriteScope,
        [Parameter(ParameterSetName = 'RoleAssignee', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [object] $Role,
        [Parameter(ParameterSetName = 'RoleAssignee')] [object] $RoleAssignee,
        [object] $RoleAssigneeType, [object] $WritableDatabase, [object] $WritableRecipient,
        [object] $WritableServer
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('RoleAssignee', 'Role', 'GetEffectiveUsers', 'Delegating', 'DomainController',
            'Enabled', 'AssignmentMethod') $PSBoundParameters
        if (-not $call) { return }
        $directory = (Get-LabState)['directory']
        $account = Find-Account "$RoleAssignee"
        $policy = 'Default Role Assignment Policy'
        $mailbox = $account -and $directory['mailboxes'].Contains($account)
        if ($mailbox -and (-not $AssignmentMethod -or 'RoleAssignmentPolicy' -in $AssignmentMethod)) {
            foreach ($one in 'MyBaseOptions', 'MyContactInformation') {
                if ($Role -and "$Role" -ne $one) { continue }
                [pscustomobject][ordered]@{ Name = "$one-$policy"; Role = $one; RoleAssigneeName = $policy
                    RoleAssigneeType = 'RoleAssignmentPolicy'; Enabled = $true
                }
            }
        }
        if ($AssignmentMethod -and 'RoleGroup' -notin $AssignmentMethod) { return }
        foreach ($group in @($directory['roleGroups'].Keys)) {
            if ($RoleAssignee -and "$RoleAssignee" -ne $group -and $account -notin @(Get-SeenMember $group $directory['groups'][$group])) {
                continue
            }
            foreach ($one in @($directory['roleGroups'][$group])) {
                if ($Role -and "$Role" -ne $one) { continue }
                [pscustomobject][ordered]@{ Name = "$one-$group"; Role = $one; RoleAssigneeName = $group
                    RoleAssigneeType = 'RoleGroup'; Enabled = $true
                }
            }
        }
    }
}

# A user by sign-in name, user principal name or distinguished name.
function Find-Account([string]$Text) {
    $directory = (Get-LabState)['directory']
    foreach ($name in @($directory['users'].Keys)) {
        $names = $name, "$name@$((Get-LabState)['organisation']['forest'])", (Get-LabUserDn $name),
            "$($directory['netbios'])\$name"
        if ($Text -in $names) { return $name }
    }
}

function Get-User {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param(
        [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
        [switch] $Arbitration, [switch] $AuditLog, [switch] $AuxAuditLog, [pscredential] $Credential,
        [object] $DomainController, [string] $Filter,
        [Parameter(ParameterSetName = 'Identity', Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [object] $Identity, [switch] $IgnoreDefaultScope, [object] $OrganizationalUnit, [switch] $PublicFolder,
        [switch] $ReadFromDomainController, [object[]] $RecipientTypeDetails, [object] $ResultSize,
        [string] $Sortby, [switch] $SupervisoryReviewPolicy
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'DomainController', 'ResultSize') $PSBoundParameters
        if (-not $call) { return }
        $name = Find-Account "$Identity"
        if (-not $name) {
            return Write-LabError $PSCmdlet "The operation couldn't be performed because object '$Identity' couldn't be found." `
                -Reason 'ManagementObjectNotFoundException'
        }
        [pscustomobject][ordered]@{ Name = $name; SamAccountName = $name; RecipientType = 'User'
            RemotePowerShellEnabled = (Get-SeenShell (Get-LabState)['directory']['users'][$name])
            UserPrincipalName = "$name@$((Get-LabState)['organisation']['forest'])"
            DistinguishedName = "CN=$name,CN=Users,$((Get-LabState)['directory']['dn'])"
        }
    }
}

# Where readings lag, the members of before are seen that often after a change.
function Get-SeenMember([string]$Name, $Group) {
    $lag = [int](Get-LabState)['organisation']['memberReadLag']
    $now = @($Group['members'])
    if ($lag -eq 0) { return $now }
    if (-not $Group.Contains('lastMembers')) { $Group['lastMembers'] = $now }
    if (($Group['lastMembers'] -join '|') -ne ($now -join '|')) {
        $Group['seenMembers'] = $Group['lastMembers']
        $Group['lastMembers'] = $now
        $Group['staleReads'] = $lag
    }
    if ([int]$Group['staleReads'] -le 0) { return $now }
    $Group['staleReads']--
    return $Group['seenMembers']
}

function Get-RoleGroupMember {
    [CmdletBinding()]
    param(
        [object] $DomainController,
        [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Identity,
        [switch] $ReadFromDomainController, [object] $ResultSize
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'ResultSize', 'DomainController') $PSBoundParameters
        if (-not $call) { return }
        $group = (Get-LabState)['directory']['groups']["$Identity"]
        if (-not $group) {
            return Write-LabError $PSCmdlet "The operation couldn't be performed because object '$Identity' couldn't be found." `
                -Reason 'ManagementObjectNotFoundException'
        }
        foreach ($name in @(Get-SeenMember "$Identity" $group | Where-Object { $_ })) {
            $isUser = (Get-LabState)['directory']['users'].Contains("$name")
            $dn = if ($isUser) { Get-LabUserDn $name } else { "CN=$name,CN=Users,$((Get-LabState)['directory']['dn'])" }
            $signIn = if ($isUser) { Get-LabSignIn $name } else { $name }
            [pscustomobject][ordered]@{ Name = $signIn; SamAccountName = $signIn; RecipientType = 'User'
                DistinguishedName = $dn
            }
        }
    }
}

function Add-RoleGroupMember {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    param(
        [switch] $BypassSecurityGroupManagerCheck, [object] $DomainController,
        [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Identity,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Member
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'Member', 'BypassSecurityGroupManagerCheck', 'DomainController') $PSBoundParameters
        if (-not $call) { return }
        $group = (Get-LabState)['directory']['groups']["$Identity"]
        if (-not $group) {
            return Write-LabError $PSCmdlet "The operation couldn't be performed because object '$Identity' couldn't be found." `
                -Reason 'ManagementObjectNotFoundException'
        }
        if (-not (Confirm-LabChange $PSCmdlet "$Identity" "Add member $Member")) { return }
        $account = Find-Account "$Member"
        if (-not $account) {
            return Write-LabError $PSCmdlet "Couldn't find object '$Member'." -Reason 'ManagementObjectNotFoundException'
        }
        if ($account -in @($group['members'])) {
            return Write-LabError $PSCmdlet "$Member is already a member of $Identity." -Reason 'MemberAlreadyExistsException'
        }
        $group['members'] = @($group['members']) + @($account)
        Complete-LabChange $call
    }
}

function Remove-RoleGroupMember {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    param(
        [switch] $BypassSecurityGroupManagerCheck, [object] $DomainController,
        [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Identity,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Member
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'Member', 'BypassSecurityGroupManagerCheck', 'DomainController') $PSBoundParameters
        if (-not $call) { return }
        $group = (Get-LabState)['directory']['groups']["$Identity"]
        $account = Find-Account "$Member"
        if (-not $group -or $account -notin @($group['members'])) {
            return Write-LabError $PSCmdlet "$Member isn't a member of $Identity." -Reason 'MemberNotFoundException'
        }
        if (-not (Confirm-LabChange $PSCmdlet "$Identity" "Remove member $Member")) { return }
        $group['members'] = @($group['members'] | Where-Object { $_ -ne $account })
        Complete-LabChange $call
    }
}

function Get-Mailbox {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param(
        [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'DatabaseSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ServerSet')]
        [switch] $Arbitration, [switch] $Archive,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'DatabaseSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ServerSet')]
        [switch] $AuditLog,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'DatabaseSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ServerSet')]
        [switch] $AuxAuditLog,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'DatabaseSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ServerSet')]
        [pscredential] $Credential,
        [Parameter(ParameterSetName = 'DatabaseSet', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [object] $Database,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'DatabaseSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ServerSet')]
        [object] $DomainController, [string] $Filter, [switch] $GroupMailbox,
        [Parameter(ParameterSetName = 'Identity', Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [object] $Identity,
        [Parameter(ParameterSetName = 'Exchange Server 2013')]
        [Parameter(ParameterSetName = 'Exchange Server 2016')]
        [Parameter(ParameterSetName = 'Exchange Server 2019')]
        [switch] $IgnoreDefaultScope, [switch] $Migration,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'DatabaseSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ServerSet')]
        [switch] $Monitoring, [object] $OrganizationalUnit, [switch] $PublicFolder,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'DatabaseSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ServerSet')]
        [switch] $ReadFromDomainController, [object[]] $RecipientTypeDetails,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'DatabaseSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ServerSet')]
        [switch] $RemoteArchive, [object] $ResultSize,
        [Parameter(ParameterSetName = 'ServerSet', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [object] $Server, [string] $SortBy,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'DatabaseSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ServerSet')]
        [switch] $SupervisoryReviewPolicy
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'Arbitration', 'ResultSize', 'DomainController') $PSBoundParameters
        if (-not $call) { return }
        $mailboxes = (Get-LabState)['directory']['mailboxes']
        foreach ($name in @($mailboxes.Keys)) {
            if ($Identity -and "$Identity" -ne $name) { continue }
            if ([bool]$mailboxes[$name]['arbitration'] -ne [bool]$Arbitration) { continue }
            [pscustomobject][ordered]@{ Name = $name; Alias = $name; ServerName = $mailboxes[$name]['server']
                Database = $mailboxes[$name]['database']; AdminDisplayVersion = $mailboxes[$name]['version']
                DistinguishedName = "CN=$name,CN=Users,$((Get-LabState)['directory']['dn'])"
            }
        }
    }
}
