# What people would see on a server in its present state. Nothing here reads the journal.
function Test-LabAuth($Server) {
    $state = Get-LabState
    $auth = $state['organisation']['auth']
    $thumbprint = $auth['current']
    if (-not (Test-LabCertificate $Server $thumbprint)) { return $false }
    $certificate = $Server['certificates'][$thumbprint]
    if ($certificate['provider'] -ne 'CSP') { return $false }
    $usable = $certificate['notBefore']
    if ($Server['utcFault']) { $usable = $usable.AddHours([Math]::Abs([double]$Server['utcOffset'])) }
    if ($usable -gt $state['clock']) { return $false }
    foreach ($name in 'MSExchangeOWAAppPool', 'MSExchangeECPAppPool') {
        $started = $Server['pools'][$name]['startedAt']
        foreach ($moment in $certificate['arrivedAt'], $auth['publishedAt']) {
            if ($moment -and $started -and $started -lt $moment) { return $false }
        }
    }
    return $true
}

# What a binding forbids, in the words of netsh; bits 1 and 2 (host name, central store) forbid nothing.
function Get-LabSslLimit([int]$Flags) {
    $names = @{ 4 = 'disablehttp2'; 8 = 'disableocspstapling'; 16 = 'disablequic'; 32 = 'disabletls13'; 64 = 'disablelegacytls' }
    return @($names.Keys | Where-Object { $Flags -band $_ } | ForEach-Object { $names[$_] } | Sort-Object)
}

function Test-LabBackEnd($Server) {
    $bindings = @($Server['sites']['Exchange Back End']['bindings'] | Where-Object { $_['protocol'] -eq 'https' })
    $good = @($bindings | Where-Object { $_['bindingInformation'] -eq '*:444:' -and ([int]$_['sslFlags'] -band 3) -eq 0 })
    if ($good.Count -ne 1) { return $false }
    $entry = Get-LabWinningEntry $Server '444'
    if (-not $entry -or -not (Test-LabCertificate $Server $entry['hash'])) { return $false }
    if ($entry['store'] -and $entry['store'] -ne 'My') { return $false }
    if ((@(Get-LabSslLimit $good[0]['sslFlags']) -join ' ') -ne (@($entry['limits']) -join ' ')) { return $false }
    return $Server['fqdn'] -in @($Server['certificates'][$entry['hash']]['names'])
}

function Test-LabFrontEnd($Server) {
    foreach ($endpoint in '0.0.0.0:443', '127.0.0.1:443') {
        $entry = $Server['sslEntries'][$endpoint]
        if (-not $entry -or -not (Test-LabCertificate $Server $entry['hash'])) { return $false }
        if ($Server['certificates'][$entry['hash']]['provider'] -ne 'CSP') { return $false }
    }
    return $true
}

# The running token decides, not the directory.
function Test-LabToken($Server) {
    $denied = @((Get-LabState)['directory']['serializationDeniedTo'])
    return @($Server['token'] | Where-Object { $_ -in $denied }).Count -eq 0
}

function Test-LabWebConfig($Server) {
    $install = $Server['installPath']
    foreach ($path in @($Server['files'].Keys)) {
        if ($path -like '*.config' -and "$($Server['files'][$path])" -like '*%ExchangeInstallDir%*') { return $false }
    }
    $file = "$($Server['files'][$install + 'ClientAccess\ecp\web.config'])"
    if ($file -notmatch 'key="BinSearchFolders" value="([^"]*)"') { return $false }
    $folders = @($Matches[1] -split ';')
    foreach ($folder in 'bin', 'bin\CmdletExtensionAgents', 'ClientAccess\Owa\bin') {
        if (($install + $folder) -notin $folders) { return $false }
    }
    return $true
}

function Test-LabProcess($Server) {
    foreach ($pool in 'MSExchangeOWAAppPool', 'MSExchangeECPAppPool', 'MSExchangePowerShellAppPool',
        'MSExchangePowerShellFrontEndAppPool') {
        if ($Server['pools'][$pool]['state'] -ne 'Started') { return $false }
    }
    foreach ($site in 'Default Web Site', 'Exchange Back End') {
        if ($Server['sites'][$site]['state'] -ne 'Started') { return $false }
    }
    foreach ($service in 'W3SVC', 'WAS', 'MSExchangeServiceHost', 'MSExchangeADTopology', 'MSExchangeIS', 'MSExchangeTransport') {
        if ($Server['services'][$service]['status'] -ne 'Running') { return $false }
    }
    return $true
}

# One who asks for it is enough; two components are inactive as they come.
function Test-LabComponent($Server) {
    foreach ($name in $Server['components'].Keys) {
        if ($name -in 'ForwardSyncDaemon', 'ProvisioningRps') { continue }
        if (@($Server['components'][$name].Values | Where-Object { $_ -ne 'Active' }).Count -gt 0) { return $false }
    }
    return $true
}

# What the management shell of this server meets on its way in: port 80, no TLS, no sign-in of IIS, no redirect.
function Test-LabShellPath($Server) {
    $open = @($Server['sites']['Default Web Site']['bindings'] | Where-Object {
            $_['protocol'] -eq 'http' -and $_['bindingInformation'] -in '*:80:', ':80:'
        })
    if ($open.Count -eq 0) { return $false }
    if ($null -eq $Server['iis']) { return $true } # the scenario does not tell it
    $location = $Server['iis']['locations']['Default Web Site/PowerShell']
    if ('Ssl' -in @("$($location['sslFlags'])" -split ',\s*') -or $true -in @($location['methods'].Values)) { return $false }
    if (Test-LabRedirect $Server 'Default Web Site/PowerShell') { return $false }
    if (-not (Test-LabShellModule $Server)) { return $false }
    if ($Server['registry']['SYSTEM\CurrentControlSet\Control\Session Manager\Environment']['ExchangeInstallPath'] -ne $Server['installPath']) {
        return $false
    }
    if (-not $Server['winHttpProxy']) { return $true }
    return @("$($Server['winHttpBypass'])" -split ';' | Where-Object { $_ -and $Server['fqdn'] -like $_ }).Count -gt 0
}

# kerbauth on the front end, WSMan on the back end, and IIS knows both. What a scenario does not tell is well.
function Test-LabShellModule($Server) {
    $wanted = @{ kerbauth = 'FrontEnd\HttpProxy\PowerShell\web.config'; WSMan = 'ClientAccess\PowerShell-Proxy\web.config' }
    foreach ($name in $wanted.Keys) {
        if ($Server['iis'].Contains('globalModules') -and -not $Server['iis']['globalModules'].Contains($name)) { return $false }
        $text = $Server['files'][$Server['installPath'] + $wanted[$name]]
        if ($null -eq $text) { continue }
        $own = @(([xml]$text).configuration.'system.webServer'.modules.add | ForEach-Object { $_.name })
        if (@($own -eq $name).Count -ne 1 -or @($own | Where-Object { $_ -ne $name -and $wanted.Contains("$_") }).Count -gt 0) { return $false }
    }
    return $true
}

function Test-LabRedirect($Server, [string]$Path) {
    if ($null -eq $Server['iis']) { return $false } # the scenario does not tell it
    $folder = "$($Server['iis']['directories'][$Path])".Replace('{install}', $Server['installPath'])
    if ("$($Server['files']["$folder\web.config"])" -match '<httpRedirect enabled="true"') { return $true }
    foreach ($place in $Path, ($Path -split '/')[0]) {
        $location = $Server['iis']['locations'][$place]
        if ($location -and $location.Contains('redirect')) { return [bool]$location['redirect'] }
    }
    return $false
}

# Directories lead to their folders, nothing redirects, and both pages sign in alike.
function Test-LabDirectory($Server) {
    if ($null -eq $Server['iis']) { return $true } # the scenario does not tell it
    foreach ($page in 'owa', 'ecp', 'EWS', 'Microsoft-Server-ActiveSync', 'PowerShell') {
        $folder = if ($page -eq 'Microsoft-Server-ActiveSync') { 'sync' } else { $page }
        if ($Server['iis']['directories']["Default Web Site/$page"] -notlike "*\FrontEnd\HttpProxy\$folder" -and
            $Server['iis']['directories']["Default Web Site/$page"] -notlike "{install}FrontEnd\HttpProxy\$folder") { return $false }
        if (Test-LabRedirect $Server "Default Web Site/$page") { return $false }
    }
    foreach ($name in 'basic', 'windows', 'digest') {
        $one, $two = @('owa', 'ecp' | ForEach-Object { [bool]$Server['iis']['locations']["Default Web Site/$_"]['methods'][$name] })
        if ($one -ne $two) { return $false }
    }
    foreach ($part in 'FrontEnd\HttpProxy', 'ClientAccess') {
        if ($null -eq $Server['files'][$Server['installPath'] + "$part\SharedWebConfig.config"]) { return $false }
    }
    return $true
}

function Get-LabHealth {
    $health = [ordered]@{}
    foreach ($server in Get-LabServerList) {
        $one = [ordered]@{
            auth = Test-LabAuth $server; backEnd = Test-LabBackEnd $server; frontEnd = Test-LabFrontEnd $server
            token = Test-LabToken $server; webConfig = Test-LabWebConfig $server; running = Test-LabProcess $server
            internalTransport = Test-LabCertificate $server $server['internalTransport']
            canary = Test-LabCanary $server; components = Test-LabComponent $server; directories = Test-LabDirectory $server
            shellPath = Test-LabShellPath $server
            databases = @($server['databases'].Values | Where-Object { -not $_['mounted'] -and -not $_['recovery'] -and -not $_['keptDown'] }).Count -eq 0
        }
        $shared = $one['backEnd'] -and $one['token'] -and $one['running']
        $one['owa'] = $shared -and $one['auth'] -and $one['frontEnd'] -and -not (Test-LabRedirect $server 'Default Web Site/owa')
        $one['ecp'] = $one['owa'] -and $one['webConfig'] -and $one['directories']
        $one['ems'] = $shared -and $one['shellPath']
        $health[$server['name']] = $one
    }
    return $health
}
