function ConvertTo-ShellServer($Server) {
    $shown = if ((Get-LabState)['organisation']['lowerNames']) { $Server['name'].ToLowerInvariant() } else { $Server['name'] }
    $item = [pscustomobject][ordered]@{ Name = $shown; Fqdn = $Server['fqdn']; Domain = ($Server['fqdn'] -split '\.', 2)[1]
        Edition = 'Standard'; AdminDisplayVersion = $Server['version']; ServerRole = 'Mailbox, ClientAccess'
        Site = "$((Get-LabState)['organisation']['forest'])/Configuration/Sites/$($Server['site'])"
        IsMailboxServer = $true; IsClientAccessServer = $true; IsEdgeServer = $false
        Identity = $shown; DistinguishedName = $Server['dn']
    }
    $item.PSObject.TypeNames.Insert(0, 'Deserialized.Microsoft.Exchange.Data.Directory.Management.ExchangeServer')
    return $item
}

# Edge servers and those of 2010: of them the list tells, and nothing else answers.
function ConvertTo-OtherServer([string]$Name, $Other) {
    $item = ConvertTo-ShellServer @{ name = $Name; fqdn = "$Name.contoso.com"; site = 'Default-First-Site-Name'
        version = $Other['version']; dn = "CN=$Name,CN=Servers"
    }
    $item.IsEdgeServer = [bool]([int]$Other['roles'] -band 64)
    $item.IsMailboxServer = [bool]([int]$Other['roles'] -band 2)
    $item.IsClientAccessServer = [bool]([int]$Other['roles'] -band 4)
    return $item
}

function Get-ExchangeServer {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param(
        [Parameter(ParameterSetName = 'Domain', Mandatory)] [object] $Domain,
        [object] $DomainController,
        [Parameter(ParameterSetName = 'Identity', Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [object] $Identity, [switch] $Status
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'Status', 'DomainController') $PSBoundParameters
        if (-not $call) { return }
        if (-not $Identity) {
            $others = (Get-LabState)['directory']['otherServers']
            foreach ($name in @($others.Keys | Where-Object { $_ })) { ConvertTo-OtherServer $name $others[$name] }
            return Get-LabServerList | ForEach-Object { ConvertTo-ShellServer $_ }
        }
        $server = Get-LabServer "$Identity"
        if (-not $server) {
            return Write-LabError $PSCmdlet "The operation couldn't be performed because object '$Identity' couldn't be found." `
                -Reason 'ManagementObjectNotFoundException'
        }
        ConvertTo-ShellServer $server
    }
}

# The value is read from the directory: where readings lag, the one of before is seen that often.
function Get-SeenTransport($Server) {
    $lag = [int](Get-LabState)['organisation']['transportReadLag']
    $now = $Server['internalTransport']
    if ($lag -eq 0) { return $now }
    if (-not $Server.Contains('lastTransport')) { $Server['lastTransport'] = $now }
    if ($Server['lastTransport'] -ne $now) {
        $Server['seenTransport'] = $Server['lastTransport']
        $Server['lastTransport'] = $now
        $Server['staleReads'] = $lag
    }
    if ($Server['staleReads'] -le 0) { return $now }
    $Server['staleReads']--
    return $Server['seenTransport']
}

function Get-TransportService {
    [CmdletBinding()]
    param(
        [object] $DomainController,
        [Parameter(Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Identity
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'DomainController') $PSBoundParameters "$Identity"
        if (-not $call) { return }
        $servers = if ($Identity) { Resolve-LabTarget $PSCmdlet "$Identity" } else { Get-LabServerList }
        foreach ($server in @($servers)) {
            if (-not $server) { continue }
            [pscustomobject][ordered]@{ Name = $server['name']; Identity = $server['name']
                InternalTransportCertificateThumbprint = (Get-SeenTransport $server)
            }
        }
    }
}

function Get-EventLogLevel {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param(
        [object] $DomainController,
        [Parameter(ParameterSetName = 'Identity', Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [object] $Identity,
        [Parameter(ParameterSetName = 'Server', Mandatory)] [object] $Server
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'Server') $PSBoundParameters
        if (-not $call) { return }
        $item = [pscustomobject][ordered]@{ Identity = 'MSExchange ADAccess\General'; EventLevel = 'Lowest' }
        $item.PSObject.TypeNames.Insert(0, 'Deserialized.Microsoft.Exchange.Data.EventCategoryObject')
        $item
    }
}

function Get-HybridConfiguration {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [object] $DomainController
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('DomainController') $PSBoundParameters
        if (-not $call) { return }
        $hybrid = (Get-LabState)['organisation']['hybrid']
        if (-not $hybrid) { return }
        $item = [pscustomobject]([ordered]@{ OnPremisesSmartHost = 'mail.contoso.com'; Domains = @('contoso.com')
                Features = @('FreeBusy', 'MoveMailbox', 'SecureMail'); ReceivingTransportServers = @('EX01'); SendingTransportServers = @('EX01')
                TlsCertificateName = '<I>CN=Fabrikam Issuing CA<S>CN=mail.contoso.com'
            } + $hybrid)
        $item.PSObject.TypeNames.Insert(0, 'Deserialized.Microsoft.Exchange.Data.Directory.SystemConfiguration.HybridConfiguration')
        $item
    }
}

function Get-ServerComponentState {
    [CmdletBinding()]
    param(
        [string] $Component, [object] $DomainController,
        [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Identity
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'Component', 'DomainController') $PSBoundParameters "$Identity"
        if (-not $call) { return }
        $server = Resolve-LabTarget $PSCmdlet "$Identity"
        if (-not $server) { return }
        foreach ($name in $server['components'].Keys) {
            if ($Component -and $Component -ne $name) { continue }
            $requesters = $server['components'][$name]
            $states = @($requesters.Keys | ForEach-Object {
                    [pscustomobject][ordered]@{ Requester = $_; State = $requesters[$_]; Component = $name }
                })
            # ServerWideOffline takes all others with it but two, whatever their own requesters say.
            $wide = $server['components']['ServerWideOffline']
            $counting = @($requesters.Values)
            if ($wide -and $name -notin 'ServerWideOffline', 'Monitoring', 'RecoveryActionsEnabled') { $counting += @($wide.Values) }
            $inactive = @($counting | Where-Object { $_ -ne 'Active' }).Count -gt 0
            $item = [pscustomobject][ordered]@{ ServerFqdn = $server['fqdn']; Component = $name
                State = $(if ($inactive) { 'Inactive' } else { 'Active' }); LocalStates = $states; RemoteStates = $states
                Identity = $server['name']
            }
            $item.PSObject.TypeNames.Insert(0,
                'Deserialized.Microsoft.Exchange.Data.Directory.Management.ServerComponentStatePresentationObject')
            $item
        }
    }
}

function Set-ServerComponentState {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory)] [string] $Component,
        [object] $DomainController,
        [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Identity,
        [switch] $LocalOnly, [switch] $RemoteOnly,
        [Parameter(Mandatory)] [string] $Requester,
        [Parameter(Mandatory)] [object] $State,
        [int] $TimeoutInSeconds
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'Component', 'Requester', 'State') $PSBoundParameters "$Identity"
        if (-not $call) { return }
        $server = Resolve-LabTarget $PSCmdlet "$Identity"
        if (-not $server) { return }
        if (-not (Confirm-LabChange $PSCmdlet $server['name'] "Set component $Component to $State for $Requester")) { return }
        if (-not $server['components'].Contains($Component)) {
            return Write-LabError $PSCmdlet "Component $Component is unknown." -Reason 'ArgumentException'
        }
        $server['components'][$Component][$Requester] = "$State"
        # By design the service comes anew (SCM 7031). A member out of service hands its databases over.
        if ($Component -eq 'ServerWideOffline') { $server['services']['MSExchangeFrontEndTransport']['startedAt'] = (Get-LabState)['clock'] }
        if ("$State" -eq 'Inactive' -and $Component -in 'ServerWideOffline', 'HighAvailability') { Move-LabDatabase $server }
        Complete-LabChange $call
    }
}

function Set-ADServerSettings {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Low', DefaultParameterSetName = 'Instance')]
    param(
        [Parameter(ParameterSetName = 'FullParams')] [object] $ConfigurationDomainController,
        [Parameter(ParameterSetName = 'FullParams')] [object] $PreferredGlobalCatalog,
        [Parameter(ParameterSetName = 'SingleDC', Mandatory, Position = 1)] [object] $PreferredServer,
        [Parameter(ParameterSetName = 'SingleDC')]
        [Parameter(ParameterSetName = 'FullParams')]
        [string] $RecipientViewRoot,
        [Parameter(ParameterSetName = 'Instance', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [object] $RunspaceServerSettings,
        [Parameter(ParameterSetName = 'FullParams')] [object] $SetPreferredDomainControllers,
        [Parameter(ParameterSetName = 'SingleDC')]
        [Parameter(ParameterSetName = 'FullParams')]
        [bool] $ViewEntireForest
    )
    process {
        $null = Enter-LabCall $PSCmdlet @('ViewEntireForest') $PSBoundParameters
    }
}
