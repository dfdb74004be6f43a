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
        $call['changed'] = $true
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
        $call['changed'] = $true
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
        $call['changed'] = $true
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
        $site = (Get-LabServer)['sites'][$Name]
        if (-not $site) { return Write-LabError $PSCmdlet "Cannot find site '$Name'." -Reason 'ArgumentException' }
        $site['state'] = 'Started'
        $call['changed'] = $true
    }
}
