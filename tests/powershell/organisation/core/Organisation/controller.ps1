# Domain controllers: each has what was changed on another one only after a while.
function Get-LabController([string]$Name) {
    $state = Get-LabState
    $known = $state['directory']['controllers']
    if (-not $known) { $known = @{ dc01 = @{ site = @($state['servers'].Values)[0]['site'] } } }
    foreach ($key in @($known.Keys)) {
        $known[$key]['name'] = $key
        $known[$key]['fqdn'] = "$key.$($state['organisation']['forest'])"
        if (-not $Name -or $Name -eq $known[$key]['fqdn']) { $known[$key] }
    }
}

# A user is known by a key; in another domain somebody else may sign in with the same name.
function Get-LabSignIn([string]$Key) {
    $user = (Get-LabState)['directory']['users'][$Key]
    if ($user['signIn']) { return $user['signIn'] }
    return $Key
}

function Get-LabUserDn([string]$Key) {
    $user = (Get-LabState)['directory']['users'][$Key]
    $domain = if ($user['domain']) { $user['domain'] } else { (Get-LabState)['directory']['dn'] }
    return "CN=$(Get-LabSignIn $Key),CN=Users,$domain"
}

function Get-LabSiteName([string]$Site) { return "CN=$Site,CN=Sites,CN=Configuration,$((Get-LabState)['directory']['dn'])" }

# What the others still answer, and when the change arrives there.
function Set-LabStaleValue([string]$Dn, [string]$Server) {
    $state = Get-LabState
    if ($Dn -like 'CN=Client Access,*') { $state['directory']['canaryChangedAt'] = $state['clock'] }
    foreach ($controller in Get-LabController) {
        if ($controller['fqdn'] -eq $Server) { continue }
        $controller['stale'] = @{ dn = $Dn; values = Copy-LabTable $state['directory']['objects'][$Dn]
            until = $state['clock'].AddMinutes([double]$controller['delayMinutes'])
        }
    }
}

function Get-LabStaleValue($Controller, [string]$Dn) {
    if (-not $Controller -or -not $Controller['stale'] -or $Controller['stale']['dn'] -ne $Dn) { return }
    if ((Get-LabState)['clock'] -ge $Controller['stale']['until']) { return }
    return $Controller['stale']['values']
}

# The controller that a question without a name goes to. Where the locator moves, it is another one after each change.
function Get-LabAnswering($State) {
    $known = $State['directory']['controllers']
    if (-not $known) { return }
    $name = $State['directory']['answering']
    if (-not $name) { $name = @($known.Keys)[0] }
    return $known[$name]
}

# Keeps what the other controllers still answer after a change of members, until it has arrived there.
function Set-LabStaleMember([string]$Group, [string]$Server) {
    $state = Get-LabState
    $written = @(Get-LabController $Server)[0]
    if (-not $Server -or -not $written) { $written = Get-LabAnswering $state }
    foreach ($controller in Get-LabController) {
        if (-not $written -or $controller['name'] -eq $written['name'] -or -not $controller['memberDelayMinutes']) { continue }
        if (-not $controller['staleMembers']) { $controller['staleMembers'] = [ordered]@{} }
        $old = @(Get-LabMember $state $Group $controller)
        $controller['staleMembers'][$Group] = @{ members = $old
            until = $state['clock'].AddMinutes([double]$controller['memberDelayMinutes'])
        }
    }
    if (-not $state['directory']['locatorMoves'] -or -not $written) { return }
    $others = @($state['directory']['controllers'].Keys | Where-Object { $_ -ne $written['name'] })
    if ($others.Count -gt 0) { $state['directory']['answering'] = $others[0] }
}

function Get-LabMember($State, [string]$Group, $Controller) {
    if (-not $Controller) { $Controller = Get-LabAnswering $State }
    if ($Controller -and $Controller['staleMembers'] -and $Controller['staleMembers'][$Group]) {
        $old = $Controller['staleMembers'][$Group]
        if ($State['clock'] -lt $old['until']) { return @($old['members']) }
    }
    return @($State['directory']['groups'][$Group]['members'])
}

# The keys that the pools of a server loaded when they started, from the controller of its site.
function Test-LabCanary($Server) {
    $state = Get-LabState
    $dn = "CN=Client Access,$($state['organisation']['distinguishedName'])"
    if ('damaged' -in @($state['directory']['objects'][$dn].Values)) { return $false }
    foreach ($name in 'MSExchangeOWAAppPool', 'MSExchangeECPAppPool') {
        if ($state['directory']['canaryChangedAt'] -and $Server['pools'][$name]['startedAt'] -lt $state['directory']['canaryChangedAt']) {
            return $false
        }
    }
    foreach ($controller in Get-LabController) {
        if ($controller['site'] -ne $Server['site'] -or -not $controller['stale']) { continue }
        foreach ($name in 'MSExchangeOWAAppPool', 'MSExchangeECPAppPool') {
            if ($Server['pools'][$name]['startedAt'] -lt $controller['stale']['until']) { return $false }
        }
    }
    return $true
}
