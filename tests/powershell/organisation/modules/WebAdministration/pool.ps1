function Find-Pool($Cmdlet, [string]$Name) {
    $pool = (Get-LabServer)['pools'][$Name]
    if (-not $pool) {
        Write-LabError $Cmdlet "Cannot find application pool '$Name'." -Reason 'ArgumentException' -Category 'InvalidArgument'
    }
    return $pool
}

function Get-WebAppPoolState {
    [CmdletBinding()]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [string] $Name
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Name') $PSBoundParameters
        if (-not $call) { return }
        $pool = Find-Pool $PSCmdlet $Name
        if ($pool) { [pscustomobject]@{ Value = $pool['state'] } }
    }
}

function Restart-WebAppPool {
    [CmdletBinding()]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [string] $Name
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Name') $PSBoundParameters
        if (-not $call) { return }
        $pool = Find-Pool $PSCmdlet $Name
        if (-not $pool) { return }
        if ($pool['state'] -ne 'Started') {
            return Write-LabError $PSCmdlet 'You have to start stopped object before restarting it.' `
                -Reason 'InvalidOperationException'
        }
        $pool['startedAt'] = (Get-LabState)['clock']
        Complete-LabChange $call
    }
}

function Start-WebAppPool {
    [CmdletBinding()]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [string] $Name,
        [switch] $Passthru
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Name', 'Passthru') $PSBoundParameters
        if (-not $call) { return }
        $pool = Find-Pool $PSCmdlet $Name
        if (-not $pool) { return }
        if ($pool['state'] -eq 'Started') { return }
        $pool['state'] = 'Started'
        $pool['startedAt'] = (Get-LabState)['clock']
        Complete-LabChange $call
    }
}

function Stop-WebAppPool {
    [CmdletBinding()]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [string] $Name,
        [switch] $Passthru
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Name', 'Passthru') $PSBoundParameters
        if (-not $call) { return }
        $pool = Find-Pool $PSCmdlet $Name
        if (-not $pool) { return }
        $pool['state'] = 'Stopped'
        Complete-LabChange $call
    }
}

function Start-Website {
    [CmdletBinding()]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [string] $Name,
        [switch] $Passthru
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Name', 'Passthru') $PSBoundParameters
        if (-not $call) { return }
        $server = Get-LabServer
        $site = $server['sites'][$Name]
        if (-not $site) { return Write-LabError $PSCmdlet "Cannot find site '$Name'." -Reason 'ArgumentException' }
        $taken = @($server['sites'].Keys | Where-Object { $_ -ne $Name -and $server['sites'][$_]['state'] -eq 'Started' } |
                ForEach-Object { $server['sites'][$_]['bindings'] } | ForEach-Object { $_['bindingInformation'] -replace '^\*', '' })
        if (@($site['bindings'] | Where-Object { $_['protocol'] -like 'http*' -and ($_['bindingInformation'] -replace '^\*', '') -in $taken })) {
            return Write-LabError $PSCmdlet 'The process cannot access the file because it is being used by another process.' `
                -Reason 'COMException'
        }
        $site['state'] = 'Started'
        Complete-LabChange $call
    }
}
