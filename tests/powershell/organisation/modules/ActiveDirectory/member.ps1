function Get-ADGroupMember {
    [CmdletBinding()]
    param(
        [object] $AuthType, [pscredential] $Credential,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [object] $Identity,
        [string] $Partition, [switch] $Recursive, [string] $Server
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'Recursive', 'Server') $PSBoundParameters
        if (-not $call) { return }
        $domain = Resolve-Domain $PSCmdlet $Server
        if (-not $domain) { return }
        $group = Find-One 'group' (Get-IdentityText $Identity) $domain
        if (-not $group) { return Write-NotFound $PSCmdlet (Get-IdentityText $Identity) $domain }
        $names = if ($Recursive) { Get-DeepMember $group.sam } else { @($group.members) }
        if (@($names | Where-Object { -not (Test-InDomain (Find-One '*' $_).dn $domain) }).Count -gt 0) {
            return Write-LabError $PSCmdlet 'An unspecified error has occurred' -Reason 'ADException'
        }
        foreach ($name in $names) { ConvertTo-DirectoryObject (Find-One '*' $name) @() }
    }
}

# Members that are no groups, through every level, each once; a cycle of groups ends by itself.
function Get-DeepMember([string]$Group) {
    $seen = [System.Collections.Generic.List[string]]::new()
    $open = [System.Collections.Generic.Queue[string]]::new()
    $open.Enqueue($Group)
    while ($open.Count -gt 0) {
        $here = Find-One 'group' $open.Dequeue()
        foreach ($name in @($here.members)) {
            if ($seen.Contains($name)) { continue }
            $seen.Add($name)
            if (Find-One 'group' $name) { $open.Enqueue($name) } else { $name }
        }
    }
}

function Get-ADPrincipalGroupMembership {
    [CmdletBinding()]
    param(
        [object] $AuthType, [pscredential] $Credential,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [object] $Identity,
        [string] $Partition, [string] $ResourceContextPartition, [string] $ResourceContextServer, [string] $Server
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'Server') $PSBoundParameters
        if (-not $call) { return }
        $domain = Resolve-Domain $PSCmdlet $Server
        if (-not $domain) { return }
        $principal = Find-One '*' (Get-IdentityText $Identity) $domain
        if (-not $principal) { return Write-NotFound $PSCmdlet (Get-IdentityText $Identity) $domain }
        foreach ($dn in @($principal.memberOf)) { ConvertTo-DirectoryObject (Find-One 'group' $dn) @() }
    }
}

# Adding what is there and removing what is not: both are refused by the directory.
# A member of another domain has to be handed over as an object: its name alone is looked for in the group's domain.
function Set-Membership($Cmdlet, $Call, $Identity, $Members, [bool]$Remove, [string]$Server) {
    $domain = Resolve-Domain $Cmdlet $Server
    if (-not $domain) { return }
    $group = Find-One 'group' (Get-IdentityText $Identity) $domain
    if (-not $group) { return Write-NotFound $Cmdlet (Get-IdentityText $Identity) $domain }
    if (-not (Confirm-LabChange $Cmdlet $group.dn 'Set')) { return }
    if (-not (Test-DirectoryRight $Cmdlet)) { return }
    $table = (Get-LabState)['directory']['groups'][$group.sam]
    foreach ($member in @($Members)) {
        $reach = if ($member.PSObject.Properties['DistinguishedName']) { '' } else { $domain }
        $principal = Find-One '*' (Get-IdentityText $member) $reach
        if (-not $principal) { return Write-NotFound $Cmdlet (Get-IdentityText $member) $domain }
        $isMember = $principal.sam -in @($group.members)
        if ($Remove -and -not $isMember) {
            return Write-LabError $Cmdlet 'The specified account name is not a member of the group' -Reason 'ADException'
        }
        if (-not $Remove -and $isMember) {
            return Write-LabError $Cmdlet 'The specified account name is already a member of the group' -Reason 'ADException'
        }
        Set-LabStaleMember $group.sam $Server
        $table['members'] = @(
            if ($Remove) { $table['members'] | Where-Object { $_ -ne $principal.sam } }
            else { @(@($table['members']) + @($principal.sam) | Select-Object -Unique) }
        )
        Complete-LabChange $Call
    }
}

function Add-ADGroupMember {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    param(
        [object] $AuthType, [pscredential] $Credential, [switch] $DisablePermissiveModify,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [object] $Identity,
        [timespan] $MemberTimeToLive,
        [Parameter(Mandatory, Position = 1)] [object[]] $Members,
        [string] $Partition, [switch] $PassThru, [string] $Server
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'Members', 'Server') $PSBoundParameters
        if ($call) { Set-Membership $PSCmdlet $call $Identity $Members $false $Server }
    }
}

function Remove-ADGroupMember {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    param(
        [object] $AuthType, [pscredential] $Credential, [switch] $DisablePermissiveModify,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [object] $Identity,
        [Parameter(Mandatory, Position = 1)] [object[]] $Members,
        [string] $Partition, [switch] $PassThru, [string] $Server
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'Members', 'Server') $PSBoundParameters
        if ($call) { Set-Membership $PSCmdlet $call $Identity $Members $true $Server }
    }
}
