# --- IIS, HTTP.sys, services, files ---

# Without W3SVC the state cannot be asked for.
function Get-SiteState($Site) {
    try {
        return "$($Site.State)"
    } catch {
        Write-Verbose -Message "The state of $($Site.Name) was not read: $_"
        return ''
    }
}

function Read-Bindings($Settings) {
    Import-Module -Name WebAdministration
    $sites = foreach ($site in @(Get-Website)) {
        [ordered]@{ name = $site.Name; id = [int]$site.Id; state = Get-SiteState $site }
    }
    $bindings = foreach ($binding in @(Get-WebBinding)) {
        if ($binding.protocol -notin 'http', 'https') { continue }
        $site = ''
        if ($binding.ItemXPath -match "@name='([^']*)'") { $site = $Matches[1] }
        [ordered]@{
            site = $site
            protocol = $binding.protocol
            information = $binding.bindingInformation
            hash = "$($binding.certificateHash)".ToUpperInvariant()
            store = "$($binding.certificateStoreName)"
            sslFlags = [int]$binding.sslFlags
        }
    }
    [ordered]@{ sites = @($sites); bindings = @($bindings) }
}

# Labels are translated: an entry is an endpoint, forty hexadecimal digits and a GUID between blank lines.
function Read-HttpSys($Settings) {
    $blocks = (@(& netsh http show sslcert) -join "`n") -split "`n\s*`n"
    $complete = $true
    $entries = foreach ($block in $blocks) {
        $endpoint = ''
        $hash = ''
        $id = ''
        if ($block -match '(?m):\s+([^\s:]+:\d{1,5}|\[[0-9A-Fa-f:.]*\]:\d{1,5})\s*$') { $endpoint = $Matches[1] }
        if ($block -match '(?<![0-9A-Fa-f])([0-9A-Fa-f]{40})(?![0-9A-Fa-f])') {
            $hash = $Matches[1].ToUpperInvariant()
        }
        if ($block -match '(\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\})') { $id = $Matches[1] }
        if ($endpoint -and $id) {
            [ordered]@{ endpoint = $endpoint; hash = $hash; applicationId = $id }
        } elseif ($hash -or $id) {
            $complete = $false
        }
    }
    [ordered]@{ complete = ($complete -and @($entries).Count -gt 0); entries = @($entries) }
}

function Read-Pools($Settings) {
    Import-Module -Name WebAdministration
    $names = 'MSExchangeOWAAppPool', 'MSExchangeOWACalendarAppPool', 'MSExchangeECPAppPool',
        'MSExchangeServicesAppPool', 'MSExchangeRestFrontEndAppPool', 'MSExchangeRestAppPool',
        'MSExchangeAutodiscoverAppPool', 'MSExchangeSyncAppPool', 'MSExchangeOABAppPool',
        'MSExchangePowerShellFrontEndAppPool', 'MSExchangePowerShellAppPool', 'MSExchangeMapiFrontEndAppPool',
        'MSExchangeMapiMailboxAppPool', 'MSExchangeMapiAddressBookAppPool', 'MSExchangeRpcProxyFrontEndAppPool',
        'MSExchangeRpcProxyAppPool', 'MSExchangePushNotificationsAppPool'
    $pools = foreach ($name in $names) {
        try {
            [ordered]@{ name = $name; state = "$((Get-WebAppPoolState -Name $name).Value)"; error = '' }
        } catch {
            [ordered]@{ name = $name; state = ''; error = "$_" }
        }
    }
    [ordered]@{ pools = @($pools) }
}

# Older versions of Windows PowerShell do not show how a service starts.
function Get-StartType($Service) {
    $type = "$(Get-PropertyValue $Service 'StartType')"
    if ($type) { return $type }
    $key = "SYSTEM\CurrentControlSet\Services\$($Service.Name)"
    switch ("$(Get-RegistryValue $key 'Start')") {
        '2' { return 'Automatic' }
        '3' { return 'Manual' }
        '4' { return 'Disabled' }
    }
    return ''
}

function Read-Services($Settings) {
    $names = 'MSExchange*', 'HostControllerService', 'W3SVC', 'WAS', 'IISADMIN', 'HTTP', 'WinRM', 'WinMgmt',
        'Netlogon'
    $services = foreach ($one in @(Get-Service -Name $names -ErrorAction SilentlyContinue)) {
        [ordered]@{ name = $one.Name; status = "$($one.Status)"; startType = Get-StartType $one }
    }
    if (@($services).Count -eq 0) { throw 'No service was listed.' }
    [ordered]@{ services = @($services) }
}

function Read-ConfigurationFile([string]$Path) {
    $file = [ordered]@{ path = $Path; present = $false; wellFormed = $null; installDirVariable = $null
        namesSetup = $null; binSearchFolders = $null; shellModules = $null; error = '' }
    try {
        $file.present = Test-Path -LiteralPath $Path
        if (-not $file.present) { return $file }
        if ((Get-Item -LiteralPath $Path).Length -gt 4MB) { throw 'The file is larger than 4 MB.' }
        $text = [string](Get-Content -LiteralPath $Path -Raw)
        $file.installDirVariable = $text -match '%ExchangeInstallDir%\s?[\\/A-Za-z]'
        $file.namesSetup = $text -match '[\\/]Bin[\\/]Setup[\\/]'
        $xml = New-Object -TypeName System.Xml.XmlDocument
        $xml.XmlResolver = $null
        try {
            $xml.LoadXml($text)
            $file.wellFormed = $true
        } catch {
            $file.wellFormed = $false
            return $file
        }
        $setting = $xml.SelectSingleNode('//*[local-name()="add"][@key="BinSearchFolders"]/@value')
        if ($setting) { $file.binSearchFolders = $setting.Value }
        $section = $xml.SelectSingleNode('//*[local-name()="system.webServer"]/*[local-name()="modules"]')
        if ($section) {
            $file.shellModules = @(foreach ($name in @($section.SelectNodes('*[local-name()="add"]/@name'))) {
                    if ($name.Value -in 'kerbauth', 'WSMan') { $name.Value }
                })
        }
    } catch {
        $file.error = "$_"
    }
    return $file
}

function Read-Files($Settings) {
    $root = Get-InstallPath
    $folders = @{
        'ClientAccess' = 'ecp', 'Owa', 'Owa\Calendar', 'exchweb\ews', 'sync', 'OAB', 'PowerShell-Proxy',
        'Autodiscover', 'rest', 'mapi\emsmdb', 'mapi\nspi', 'PushNotifications'
        'FrontEnd\HttpProxy' = 'owa', 'owa\Calendar', 'ecp', 'EWS', 'sync', 'OAB', 'PowerShell', 'Autodiscover',
        'rest', 'mapi', 'rpc'
    }
    $shared = @()
    $configurations = @()
    foreach ($side in 'ClientAccess', 'FrontEnd\HttpProxy') {
        if (-not (Test-Path -LiteralPath ($root + $side))) { continue }
        $shared += Read-ConfigurationFile "$root$side\SharedWebConfig.config"
        foreach ($folder in $folders[$side]) {
            $file = Read-ConfigurationFile "$root$side\$folder\web.config"
            if ($file.present -or $file.error) { $configurations += $file }
        }
    }
    [ordered]@{ installPath = $root; shared = @($shared); webConfigs = @($configurations) }
}

