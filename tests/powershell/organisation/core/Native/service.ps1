# Services of the server that the session runs on.
function ConvertTo-Service($Server, [string]$Name) {
    $service = $Server['services'][$Name]
    $item = [pscustomobject][ordered]@{ Name = $Name; ServiceName = $Name; DisplayName = $Name
        Status = $service['status']; StartType = $service['startType']; RequiredServices = @($service['dependsOn'])
        ServicesDependedOn = @($service['dependsOn'])
        DependentServices = @(Get-Dependent $Server $Name | ForEach-Object {
                [pscustomobject]@{ Name = $_; Status = $Server['services'][$_]['status'] }
            })
    }
    $item.PSObject.Methods.Add([psscriptmethod]::new('Refresh', { }))
    $wait = { param($Status) if ($this.Status -ne "$Status") { throw [System.TimeoutException]::new("$($this.Name) is $($this.Status).") } }
    $item.PSObject.Methods.Add([psscriptmethod]::new('WaitForStatus', $wait))
    $item.PSObject.TypeNames.Insert(0, 'System.ServiceProcess.ServiceController')
    return $item
}

function Get-Dependent($Server, [string]$Name) {
    foreach ($key in $Server['services'].Keys) {
        if ($Name -in @($Server['services'][$key]['dependsOn'])) { $key }
    }
}

function Find-Service($Cmdlet, $Server, [string[]]$Name) {
    foreach ($pattern in @($Name)) {
        $found = @($Server['services'].Keys | Where-Object { $_ -like $pattern })
        if ($found.Count -eq 0 -and $pattern -notmatch '[*?]') {
            Write-LabError $Cmdlet "Cannot find any service with service name '$pattern'." `
                -Reason 'ServiceCommandException' -Category 'ObjectNotFound' -Id 'NoServiceFoundForGivenName' -Target $pattern
        }
        $found
    }
}

function Get-Service {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter(ParameterSetName = 'Default', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('ServiceName')] [string[]] $Name,
        [Parameter(ValueFromPipelineByPropertyName)] [string[]] $ComputerName,
        [switch] $DependentServices, [switch] $RequiredServices,
        [Parameter(ParameterSetName = 'DisplayName', Mandatory)] [string[]] $DisplayName,
        [string[]] $Include, [string[]] $Exclude
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Name', 'ComputerName') $PSBoundParameters
        if (-not $call) { return }
        $server = if ($ComputerName) { Resolve-LabTarget $PSCmdlet $ComputerName[0] } else { Get-LabServer }
        if (-not $server) { return }
        $patterns = if ($Name) { $Name } else { @('*') }
        foreach ($key in Find-Service $PSCmdlet $server $patterns) { ConvertTo-Service $server $key }
    }
}

# A store that restarts hands its databases over; one that starts has none to hand over.
function Set-Running($Server, [string]$Name) {
    if ($Name -eq 'MSExchangeIS' -and $Server['services'][$Name]['status'] -eq 'Running') { Move-LabDatabase $Server }
    $Server['services'][$Name]['status'] = 'Running'
    $Server['services'][$Name]['startedAt'] = (Get-LabState)['clock']
    if ($Name -notin 'WAS', 'W3SVC') { return }
    foreach ($pool in $Server['pools'].Values) { if ($pool['state'] -eq 'Started') { $pool['startedAt'] = (Get-LabState)['clock'] } }
}

# Start-Service and Restart-Service wait as long as a service is starting.
function Wait-Starting($Server, [string]$Name) {
    if (-not $Server['services'][$Name]['neverStarts']) { return }
    $Server['services'][$Name]['status'] = 'StartPending'
    Stop-LabWaiting 'Start-Service'
}

function Start-Service {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('ServiceName')] [string[]] $Name,
        [switch] $PassThru
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Name', 'PassThru') $PSBoundParameters
        if (-not $call) { return }
        $server = Get-LabServer
        foreach ($key in @(Find-Service $PSCmdlet $server $Name)) {
            if ($server['services'][$key]['status'] -eq 'Running') { continue }
            if (-not (Confirm-LabChange $PSCmdlet $key 'Start-Service')) { continue }
            # What it depends on starts first.
            $chain = @(@($server['services'][$key]['dependsOn']) + @($key) | Where-Object {
                    $_ -and $server['services'][$_]['status'] -ne 'Running'
                })
            $blocked = @($chain | Where-Object { $server['services'][$_]['startType'] -eq 'Disabled' -or $server['services'][$_]['cannotStart'] -or $server['services'][$_]['status'] -like '*Pending' })
            if ($blocked.Count -gt 0) {
                Write-LabError $PSCmdlet "Service '$key' cannot be started." -Reason 'ServiceCommandException' -Category 'OpenError'
                continue
            }
            foreach ($one in $chain) { Wait-Starting $server $one; Set-Running $server $one }
            $call['changed'] = $true
        }
        if ($call['changed']) { Complete-LabChange $call }
    }
}

# Restart-Service waits as long as a service is stopping: minutes, or for ever.
function Wait-Stopping($Server, [string[]]$Names) {
    foreach ($service in @($Names | ForEach-Object { $Server['services'][$_] } | Where-Object { $_['status'] -eq 'Running' })) {
        if ($service['stopMinutes']) { Add-LabTime ([double]$service['stopMinutes']) }
        if (-not $service['neverStops']) { continue }
        $service['status'] = 'StopPending'
        Stop-LabWaiting 'Restart-Service'
    }
}

# Stops first what depends on it, and starts again what it stopped; without -Force it refuses.
function Restart-Service {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('ServiceName')] [string[]] $Name,
        [switch] $Force, [switch] $PassThru
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Name', 'Force', 'PassThru') $PSBoundParameters
        if (-not $call) { return }
        $server = Get-LabServer
        if (-not (Get-LabSession)['elevated']) {
            return Write-LabError $PSCmdlet "Service '$Name' cannot be stopped due to the following error: Access is denied." `
                -Reason 'ServiceCommandException' -Category 'CloseError'
        }
        foreach ($key in @(Find-Service $PSCmdlet $server $Name)) {
            $running = @(Get-Dependent $server $key | Where-Object { $server['services'][$_]['status'] -eq 'Running' })
            if ($running.Count -gt 0 -and -not $Force) {
                Write-LabError $PSCmdlet "Cannot stop service '$key' because it has dependent services. Use -Force." `
                    -Reason 'ServiceCommandException' -Category 'InvalidOperation'
                continue
            }
            if (-not (Confirm-LabChange $PSCmdlet $key 'Restart-Service')) { continue }
            if ($server['services'][$key]['startType'] -eq 'Disabled' -or $server['services'][$key]['cannotStart'] -or
                $server['services'][$key]['status'] -like '*Pending') {
                if ($server['services'][$key]['status'] -notlike '*Pending') { $server['services'][$key]['status'] = 'Stopped' }
                Write-LabError $PSCmdlet "Service '$key' cannot be started." -Reason 'ServiceCommandException' -Category 'OpenError'
                continue
            }
            Wait-Stopping $server (@($key) + $running)
            foreach ($one in @($key) + $running) { Wait-Starting $server $one; Set-Running $server $one }
            $call['changed'] = $true
        }
        if ($call['changed']) { Complete-LabChange $call }
    }
}

function Set-Service {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('ServiceName')] [string] $Name,
        [string] $StartupType, [string] $Status
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Name', 'StartupType') $PSBoundParameters
        if (-not $call) { return }
        $server = Get-LabServer
        foreach ($key in @(Find-Service $PSCmdlet $server $Name)) {
            if (-not (Confirm-LabChange $PSCmdlet $key 'Set-Service')) { continue }
            $server['services'][$key]['startType'] = $StartupType
            $call['changed'] = $true
        }
        if ($call['changed']) { Complete-LabChange $call }
    }
}
