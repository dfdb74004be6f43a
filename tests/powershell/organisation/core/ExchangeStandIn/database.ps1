# Databases of the servers. Without MSExchangeIS nobody knows whether one is mounted.
function ConvertTo-Database($Server, [string]$Name, [bool]$Status) {
    $database = $Server['databases'][$Name]
    $mounted = if ($Status -and $Server['services']['MSExchangeIS']['status'] -eq 'Running') { [bool]$database['mounted'] }
    [pscustomobject][ordered]@{ Name = $Name; Identity = $Name; Server = $Server['name']; Mounted = $mounted
        Recovery = [bool]$database['recovery']; MountAtStartup = -not $database['keptDown']
        MountedOnServer = $Server['fqdn']; ReplicationType = $(if ($database['copies']) { 'Remote' } else { 'None' })
        Servers = @(@($Server['name']) + @($database['copies'] | Where-Object { $_ }))
        EdbFilePath = "D:\$Name\$Name.edb"; LogFolderPath = "D:\$Name"
    }
}

function Get-MailboxDatabase {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param(
        [object] $DomainController, [switch] $DumpsterStatistics,
        [Parameter(ParameterSetName = 'Identity', Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Identity,
        [switch] $IncludeCorrupted, [switch] $IncludePreExchange2010, [switch] $IncludePreExchange2013,
        [Parameter(ParameterSetName = 'Server', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Server,
        [switch] $Status
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'Server', 'Status', 'DomainController') $PSBoundParameters
        if (-not $call) { return }
        $servers = if ($Server) { Resolve-LabTarget $PSCmdlet "$Server" } else { Get-LabServerList }
        foreach ($one in @($servers | Where-Object { $_ -and $_['databases'] })) {
            foreach ($name in @($one['databases'].Keys)) {
                if (-not $Identity -or "$Identity" -eq $name) { ConvertTo-Database $one $name ([bool]$Status) }
            }
        }
        # In a group of servers each lists what it has a copy of; the database is that of the server where it is active.
        foreach ($other in @(Get-LabServerList | Where-Object { $Server -and $_ -notin @($servers) })) {
            foreach ($name in @($other['databases'].Keys | Where-Object { $_ })) {
                if (@($servers)[0]['name'] -in @($other['databases'][$name]['copies'])) { ConvertTo-Database $other $name ([bool]$Status) }
            }
        }
    }
}

function Mount-Database {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    param(
        [switch] $AcceptDataLoss, [object] $DomainController, [switch] $Force,
        [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Identity,
        [switch] $NewCapacity
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'DomainController') $PSBoundParameters
        if (-not $call) { return }
        $server = @(Get-LabServerList | Where-Object { $_['databases'] -and $_['databases'].Contains("$Identity") })[0]
        if (-not $server) {
            return Write-LabError $PSCmdlet "The operation couldn't be performed because object '$Identity' couldn't be found." `
                -Reason 'ManagementObjectNotFoundException'
        }
        if (-not (Confirm-LabChange $PSCmdlet "$Identity" 'Mount database')) { return }
        $database = $server['databases']["$Identity"]
        if ($database['damaged']) {
            return Write-LabError $PSCmdlet "Failed to mount database `"$Identity`". Error: MapiExceptionDatabaseError: Unable to mount database. (hr=0x80004005, ec=1108)"
        }
        if ($server['services']['MSExchangeIS']['status'] -ne 'Running') {
            return Write-LabError $PSCmdlet "Failed to mount database `"$Identity`". Error: MapiExceptionNetworkError: Unable to make admin interface connection to server. (hr=0x80040115, ec=-2147221227)"
        }
        $database['mounted'] = $true
        $database['mountedAt'] = (Get-LabState)['clock']
        Complete-LabChange $call
    }
}
