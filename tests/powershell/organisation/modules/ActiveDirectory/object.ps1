function Get-ADGroup {
    [CmdletBinding(DefaultParameterSetName = 'Filter')]
    param(
        [object] $AuthType, [pscredential] $Credential,
        [Parameter(ParameterSetName = 'Filter', Mandatory)] [string] $Filter,
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline)] [object] $Identity,
        [Parameter(ParameterSetName = 'LdapFilter', Mandatory)] [string] $LDAPFilter,
        [Parameter(ParameterSetName = 'Identity')] [string] $Partition,
        [Alias('Property')] [string[]] $Properties,
        [Parameter(ParameterSetName = 'Filter')][Parameter(ParameterSetName = 'LdapFilter')] [int] $ResultPageSize,
        [Parameter(ParameterSetName = 'Filter')][Parameter(ParameterSetName = 'LdapFilter')] [int] $ResultSetSize,
        [Parameter(ParameterSetName = 'Filter')][Parameter(ParameterSetName = 'LdapFilter')] [string] $SearchBase,
        [Parameter(ParameterSetName = 'Filter')][Parameter(ParameterSetName = 'LdapFilter')] [object] $SearchScope,
        [string] $Server, [switch] $ShowMemberTimeToLive
    )
    process {
        Find-DirectoryObject $PSCmdlet $PSBoundParameters 'group'
    }
}

function Get-ADComputer {
    [CmdletBinding(DefaultParameterSetName = 'Filter')]
    param(
        [object] $AuthType, [pscredential] $Credential,
        [Parameter(ParameterSetName = 'Filter', Mandatory)] [string] $Filter,
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline)] [object] $Identity,
        [Parameter(ParameterSetName = 'LdapFilter', Mandatory)] [string] $LDAPFilter,
        [Parameter(ParameterSetName = 'Identity')] [string] $Partition,
        [Alias('Property')] [string[]] $Properties,
        [Parameter(ParameterSetName = 'Filter')][Parameter(ParameterSetName = 'LdapFilter')] [int] $ResultPageSize,
        [Parameter(ParameterSetName = 'Filter')][Parameter(ParameterSetName = 'LdapFilter')] [int] $ResultSetSize,
        [Parameter(ParameterSetName = 'Filter')][Parameter(ParameterSetName = 'LdapFilter')] [string] $SearchBase,
        [Parameter(ParameterSetName = 'Filter')][Parameter(ParameterSetName = 'LdapFilter')] [object] $SearchScope,
        [string] $Server
    )
    process {
        Find-DirectoryObject $PSCmdlet $PSBoundParameters 'computer'
    }
}

function Get-ADUser {
    [CmdletBinding(DefaultParameterSetName = 'Filter')]
    param(
        [object] $AuthType, [pscredential] $Credential,
        [Parameter(ParameterSetName = 'Filter', Mandatory)] [string] $Filter,
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline)] [object] $Identity,
        [Parameter(ParameterSetName = 'LdapFilter', Mandatory)] [string] $LDAPFilter,
        [Parameter(ParameterSetName = 'Identity')] [string] $Partition,
        [Alias('Property')] [string[]] $Properties,
        [Parameter(ParameterSetName = 'Filter')][Parameter(ParameterSetName = 'LdapFilter')] [int] $ResultPageSize,
        [Parameter(ParameterSetName = 'Filter')][Parameter(ParameterSetName = 'LdapFilter')] [int] $ResultSetSize,
        [Parameter(ParameterSetName = 'Filter')][Parameter(ParameterSetName = 'LdapFilter')] [string] $SearchBase,
        [Parameter(ParameterSetName = 'Filter')][Parameter(ParameterSetName = 'LdapFilter')] [object] $SearchScope,
        [string] $Server
    )
    process {
        Find-DirectoryObject $PSCmdlet $PSBoundParameters 'user'
    }
}

function Get-ADObject {
    [CmdletBinding(DefaultParameterSetName = 'Filter')]
    param(
        [object] $AuthType, [pscredential] $Credential,
        [Parameter(ParameterSetName = 'Filter', Mandatory)] [string] $Filter,
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline)] [object] $Identity,
        [switch] $IncludeDeletedObjects,
        [Parameter(ParameterSetName = 'LdapFilter', Mandatory)] [string] $LDAPFilter,
        [Parameter(ParameterSetName = 'Identity')] [string] $Partition,
        [Alias('Property')] [string[]] $Properties,
        [Parameter(ParameterSetName = 'Filter')][Parameter(ParameterSetName = 'LdapFilter')] [int] $ResultPageSize,
        [Parameter(ParameterSetName = 'Filter')][Parameter(ParameterSetName = 'LdapFilter')] [int] $ResultSetSize,
        [Parameter(ParameterSetName = 'Filter')][Parameter(ParameterSetName = 'LdapFilter')] [string] $SearchBase,
        [Parameter(ParameterSetName = 'Filter')][Parameter(ParameterSetName = 'LdapFilter')] [object] $SearchScope,
        [string] $Server
    )
    process {
        Find-DirectoryObject $PSCmdlet $PSBoundParameters '*'
    }
}

function Get-ADRootDSE {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [object] $AuthType, [pscredential] $Credential, [Alias('Property')] [string[]] $Properties,
        [string] $Server
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Server', 'Properties') $PSBoundParameters
        if (-not $call) { return }
        $domain = Resolve-Domain $PSCmdlet $Server
        if (-not $domain) { return }
        $dn = (Get-LabState)['directory']['dn']
        [pscustomobject][ordered]@{ defaultNamingContext = $domain; rootDomainNamingContext = $dn
            configurationNamingContext = "CN=Configuration,$dn"; schemaNamingContext = "CN=Schema,CN=Configuration,$dn"
            dnsHostName = "dc01.$(ConvertTo-DomainName $domain)"
        }
    }
}

function Get-ADDomain {
    [CmdletBinding(DefaultParameterSetName = 'Current')]
    param(
        [object] $AuthType, [pscredential] $Credential,
        [Parameter(ParameterSetName = 'Current')] [object] $Current,
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline)] [object] $Identity,
        [string] $Server
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Server', 'Identity', 'Current') $PSBoundParameters
        if (-not $call) { return }
        $dn = Resolve-Domain $PSCmdlet $(if ($Identity) { Get-IdentityText $Identity } else { $Server })
        if (-not $dn) { return }
        $name = ConvertTo-DomainName $dn
        [pscustomobject][ordered]@{ Name = ($dn -split '[=,]')[1]; NetBIOSName = Get-NetBiosName $dn; DNSRoot = $name
            DistinguishedName = $dn; DomainSID = New-Sid (Get-LabState)['directory']['sid']
            Forest = (Get-LabState)['organisation']['forest']; PDCEmulator = "dc01.$name"
        }
    }
}

function Get-ADForest {
    [CmdletBinding(DefaultParameterSetName = 'Current')]
    param(
        [object] $AuthType, [pscredential] $Credential,
        [Parameter(ParameterSetName = 'Current')] [object] $Current,
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline)] [object] $Identity,
        [string] $Server
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Server', 'Identity', 'Current') $PSBoundParameters
        if (-not $call) { return }
        $forest = (Get-LabState)['organisation']['forest']
        [pscustomobject][ordered]@{ Name = $forest; RootDomain = $forest; Domains = @(Get-DomainList | ForEach-Object { ConvertTo-DomainName $_ })
        }
    }
}

function Set-ADObject {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium', DefaultParameterSetName = 'Identity')]
    param(
        [Parameter(ParameterSetName = 'Identity')] [hashtable] $Add,
        [object] $AuthType,
        [Parameter(ParameterSetName = 'Identity')] [string[]] $Clear,
        [pscredential] $Credential,
        [Parameter(ParameterSetName = 'Identity')] [string] $Description,
        [Parameter(ParameterSetName = 'Identity')] [string] $DisplayName,
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline)] [object] $Identity,
        [Parameter(ParameterSetName = 'Instance', Mandatory)] [object] $Instance,
        [Parameter(ParameterSetName = 'Identity')] [string] $Partition,
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'Identity')] [bool] $ProtectedFromAccidentalDeletion,
        [Parameter(ParameterSetName = 'Identity')] [hashtable] $Remove,
        [Parameter(ParameterSetName = 'Identity')] [hashtable] $Replace,
        [string] $Server
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'Replace', 'Clear', 'Add', 'Server') $PSBoundParameters
        if (-not $call) { return }
        $name = Get-IdentityText $Identity
        $objects = (Get-LabState)['directory']['objects']
        if (-not $objects.Contains($name)) { return Write-NotFound $PSCmdlet $name (Get-LocalDomain) }
        if (-not (Confirm-LabChange $PSCmdlet $name 'Set')) { return }
        if (-not (Test-DirectoryRight $PSCmdlet)) { return }
        Set-LabStaleValue $name $Server
        foreach ($change in $Replace, $Add) {
            if (-not $change) { continue }
            foreach ($key in $change.Keys) {
                $value = $change[$key]
                $objects[$name][$key] = if ($value -is [byte[]]) { [System.Text.Encoding]::UTF8.GetString($value) } else { $value }
            }
        }
        foreach ($key in @($Clear)) {
            if ($key -and $objects[$name].Contains($key)) { $objects[$name].Remove($key) }
        }
        Complete-LabChange $call
    }
}
