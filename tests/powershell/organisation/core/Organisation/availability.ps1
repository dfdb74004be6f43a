# Groups of servers with copies of each other's databases: a database belongs to the server where it is active.
# It goes to the first member that can take it when its own server stops the store, restarts or goes out of service.
function Test-LabActivation($Server) {
    if (-not $Server -or -not $Server['reachable'] -or $Server['activationBlocked']) { return $false }
    if ($Server['services']['MSExchangeIS']['status'] -ne 'Running') { return $false }
    foreach ($name in 'ServerWideOffline', 'HighAvailability') {
        $requesters = $Server['components'][$name]
        if ($requesters -and @($requesters.Values | Where-Object { $_ -ne 'Active' }).Count -gt 0) { return $false }
    }
    return $true
}

function Move-LabDatabase($Server) {
    foreach ($name in @($Server['databases'].Keys | Where-Object { $_ })) {
        $database = $Server['databases'][$name]
        if (-not $database['mounted'] -or $database['recovery']) { continue }
        $target = @(@($database['copies']) | Where-Object { $_ } | ForEach-Object { Get-LabServer $_ } |
                Where-Object { $_['name'] -ne $Server['name'] -and (Test-LabActivation $_) })[0]
        if (-not $target) { continue }
        $moved = Copy-LabTable $database
        $moved['copies'] = @(@($database['copies'] | Where-Object { $_ -ne $target['name'] }) + @($Server['name']))
        if (-not $target['databases']) { $target['databases'] = [ordered]@{} }
        $target['databases'][$name] = $moved
        $Server['databases'].Remove($name)
    }
}

# A mounted database whose volume is full, or that has outgrown its edition, dismounts by itself a little later.
function Stop-LabFailingDatabase {
    foreach ($server in Get-LabServerList) {
        foreach ($database in @($server['databases'].Values | Where-Object { $_ })) {
            if (-not $database['dismountsAfterMinutes'] -or -not $database['mounted'] -or -not $database['mountedAt']) { continue }
            if ($database['mountedAt'].AddMinutes([double]$database['dismountsAfterMinutes']) -le (Get-LabState)['clock']) {
                $database['mounted'] = $false
            }
        }
    }
}
