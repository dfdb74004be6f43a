# Names compare without case, as everywhere in Windows; relative dates ("now-3d") refer to the clock of the state.
function ConvertTo-LabTable($Value, [datetime]$Now) {
    if ($Value -is [System.Collections.IDictionary]) {
        $table = [ordered]@{}
        foreach ($key in $Value.Keys) { $table[$key] = ConvertTo-LabTable $Value[$key] $Now }
        return $table
    }
    if ($Value -is [string] -and $Value -match '^now(?:([+-]\d+)([dhm]))?$') {
        if (-not $Matches[1]) { return $Now }
        $amount = [double]$Matches[1]
        switch ($Matches[2]) {
            'd' { return $Now.AddDays($amount) }
            'h' { return $Now.AddHours($amount) }
            'm' { return $Now.AddMinutes($amount) }
        }
    }
    if ($Value -is [System.Collections.IList] -and $Value -isnot [string]) {
        return , @($Value | ForEach-Object { ConvertTo-LabTable $_ $Now })
    }
    return $Value
}

function Import-LabState($State) {
    $now = ([datetime]$State['clock']).ToUniversalTime()
    $table = ConvertTo-LabTable $State $now
    $table['clock'] = $now
    foreach ($name in 'journal', 'unplanned', 'pendingCopies', 'failAt') {
        if ($null -eq $table[$name]) { $table[$name] = @() }
    }
    $table['calls'] = [ordered]@{}
    foreach ($name in @($table['servers'].Keys)) {
        $server = $table['servers'][$name]
        $server['name'] = $name
        if (-not $server['token']) { $server['token'] = @(Get-LabTokenGroup $table $name) }
    }
    [Exmedic.Lab.Shared]::State = $table
}

function Get-LabState { return [Exmedic.Lab.Shared]::State }

function Set-LabSession($Session) { $script:Session = $Session }
function Get-LabSession { return $script:Session }

function Get-LabNow { return ([Exmedic.Lab.Shared]::State['clock']).ToLocalTime() }

function Add-LabTime([double]$Minutes) {
    $state = Get-LabState
    $state['clock'] = $state['clock'].AddMinutes($Minutes)
    Update-LabReplication
    Stop-LabCrashingPool
    Stop-LabFailingDatabase
}

# A pool whose process crashes runs for a few seconds after each start.
function Stop-LabCrashingPool {
    foreach ($server in Get-LabServerList) {
        foreach ($pool in $server['pools'].Values) {
            if ($pool['crashes'] -and $pool['state'] -eq 'Started' -and $pool['startedAt'].AddSeconds(8) -le (Get-LabState)['clock']) {
                $pool['state'] = 'Stopped'
            }
        }
    }
}

# A server by short name, full name or name with $; nothing where there is none.
function Get-LabServer([string]$Name) {
    $state = Get-LabState
    if (-not $Name) { return $state['servers'][$script:Session['server']] }
    foreach ($server in $state['servers'].Values) {
        if ($Name -in $server['name'], $server['fqdn'], ($server['name'] + '$'), $server['dn']) { return $server }
    }
}

function Get-LabServerList { return @((Get-LabState)['servers'].Values) }

# Copies that Exchange makes by itself arrive when their time has come and the target can be reached.
function Update-LabReplication {
    $state = Get-LabState
    $waiting = @()
    foreach ($copy in @($state['pendingCopies'])) {
        $target = $state['servers'][$copy['server']]
        if ($copy['at'] -gt $state['clock'] -or -not $target['reachable']) {
            $waiting += $copy
            continue
        }
        if (-not $target['certificates'].Contains($copy['thumbprint'])) {
            $certificate = Copy-LabTable $copy['certificate']
            $certificate['arrivedAt'] = $state['clock']
            $target['certificates'][$copy['thumbprint']] = $certificate
        }
    }
    $state['pendingCopies'] = $waiting
}

function Copy-LabTable($Value) {
    $copy = [ordered]@{}
    foreach ($key in $Value.Keys) { $copy[$key] = $Value[$key] }
    return $copy
}

# Deploys a certificate to every other server, later in another site.
function Start-LabDeployment([string]$Thumbprint, $From) {
    $state = Get-LabState
    $certificate = $From['certificates'][$Thumbprint]
    if (-not $certificate -or -not $certificate['exportable'] -or -not $certificate['hasPrivateKey']) { return }
    $delays = $state['organisation']['replicationMinutes']
    foreach ($server in Get-LabServerList) {
        if ($server['certificates'].Contains($Thumbprint)) { continue }
        $delay = if ($server['site'] -eq $From['site']) { $delays['sameSite'] } else { $delays['otherSite'] }
        $state['pendingCopies'] = @($state['pendingCopies']) + @([ordered]@{
                thumbprint = $Thumbprint; server = $server['name']; at = $state['clock'].AddMinutes($delay)
                certificate = $certificate
            })
    }
    Update-LabReplication
}

# All groups of a computer through every level; a cycle ends where it meets itself.
function Get-LabTokenGroup($State, [string]$Computer) {
    $found = [System.Collections.Generic.List[string]]::new()
    $open = [System.Collections.Generic.Queue[string]]::new()
    $open.Enqueue($Computer + '$')
    $groups = $State['directory']['groups']
    # The primary group names no members, and its own groups count as well.
    $primary = $State['servers'][$Computer]['primaryGroup']
    if (-not $primary) { $primary = 'Domain Computers' }
    $found.Add($primary)
    $open.Enqueue($primary)
    while ($open.Count -gt 0) {
        $member = $open.Dequeue()
        foreach ($name in $groups.Keys) {
            if ($found.Contains($name) -or $member -notin @(Get-LabMember $State $name)) { continue }
            $found.Add($name)
            $open.Enqueue($name)
        }
    }
    return $found.ToArray()
}

# What a start of Windows does to a server.
function Restart-LabServer([string]$Name) {
    $state = Get-LabState
    $server = $state['servers'][$Name]
    Move-LabDatabase $server
    $server['token'] = @(Get-LabTokenGroup $state $Name)
    $server['startedAt'] = $state['clock']
    foreach ($pool in $server['pools'].Values) {
        $pool['state'] = 'Started'
        $pool['startedAt'] = $state['clock']
    }
    foreach ($service in $server['services'].Values) {
        if ($service['startType'] -eq 'Automatic') { $service['status'] = 'Running' }
        $service['startedAt'] = $state['clock']
    }
}

# What a person could find in the organisation; bookkeeping of the stand-ins stays out.
function ConvertTo-LabSnapshot($State) {
    $snapshot = [ordered]@{}
    foreach ($key in $State.Keys) {
        if ($key -notin 'journal', 'calls', 'unplanned', 'failAt', 'made') { $snapshot[$key] = $State[$key] }
    }
    return ConvertFrom-Json -AsHashtable (ConvertTo-Json $snapshot -Depth 30 -Compress)
}
