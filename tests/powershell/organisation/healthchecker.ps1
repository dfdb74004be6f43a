# What HealthChecker saves about this server, in its form: members by its names, written by Export-Clixml as it does.
# Thumbprints are made up here, so certificates stand in its own summary and not as bytes.
param([Parameter(Mandatory)] [string] $OutFile)
Import-Module -Name WebAdministration, ActiveDirectory
$server = $env:COMPUTERNAME
$made = Get-Date

# What fails is not in the report.
function Read-Part([scriptblock] $Body) {
    try { & $Body } catch { Write-Verbose "$_" }
}

function Read-ConfigurationFile([string] $Path) {
    $exists = Test-Path -LiteralPath $Path
    $content = if ($exists) { ([string](Get-Content -LiteralPath $Path -Raw)).Trim() }
    $valid = $false
    try {
        $null = [xml]$content
        $valid = $exists
    } catch {
        Write-Verbose "$Path $_"
    }
    [pscustomobject]@{ Location = $Path; Exist = $exists; Valid = $valid; Content = $content }
}

function Read-Site {
    $bindings = @(Get-WebBinding)
    foreach ($site in @(Get-Website)) {
        [pscustomobject]@{
            Name = $site.Name; Id = $site.id; State = "$($site.state)"
            Bindings = @($bindings | Where-Object { $_.ItemXPath -like "*@name='$($site.Name)'*" } | ForEach-Object {
                    [pscustomobject]@{ protocol = $_.protocol; bindingInformation = $_.bindingInformation
                        certificateHash = "$($_.certificateHash)"; sslFlags = [long]$_.sslFlags }
                })
        }
    }
}

function Read-Application {
    foreach ($site in 'Default Web Site', 'Exchange Back End') {
        foreach ($one in @(Get-WebApplication -Site $site)) {
            # Here the names of files have capitals that Windows would not mind.
            $folder = "$($one.PhysicalPath)".TrimEnd('\') -replace '\\ClientAccess\\owa$', '\ClientAccess\Owa'
            [pscustomobject]@{ FriendlyName = "$site$($one.path)"; PhysicalPath = $one.PhysicalPath
                ConfigurationFileInfo = Read-ConfigurationFile "$folder\web.config" }
        }
    }
}

function Read-Pool {
    $pools = @{}
    foreach ($row in @(appcmd list apppool)) {
        if ($row -match '"(MSExchange\S+)".*state:(\w+)') {
            $pools[$Matches[1]] = [pscustomobject]@{ AppSettings = [pscustomobject]@{ state = $Matches[2] } }
        }
    }
    $pools
}

function Read-Service {
    $names = 'MSExchange*', 'HostControllerService', 'W3SVC', 'WAS', 'IISADMIN', 'WinMgmt', 'Netlogon'
    @(Get-Service -Name $names -ErrorAction SilentlyContinue | ForEach-Object {
            [pscustomobject]@{ Name = $_.Name; Status = "$($_.Status)"; StartType = "$($_.StartType)" }
        })
}

function Read-Tls {
    $members = [ordered]@{ TLSVersion = '1.2' }
    foreach ($side in 'Client', 'Server') {
        $key = "HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2\$side"
        foreach ($name in 'Enabled', 'DisabledByDefault') {
            $members["$side${name}Value"] = Read-Part {
                $values = Get-ItemProperty -LiteralPath $key -ErrorAction Stop
                if ($values.PSObject.Properties[$name]) { [int]$values.$name }
            }
        }
    }
    @{ '1.2' = [pscustomobject]$members }
}

function Read-Certificate {
    $certificates = @(Get-ExchangeCertificate -Server $server)
    $own = "$((Get-TransportService $server).InternalTransportCertificateThumbprint)"
    if ($certificates.Count -gt 0 -and -not $certificates[0].PSObject.Properties['Thumbprint']) {
        return [pscustomobject]@{ Certificates = $certificates; InternalCertificateThumbprint = $own }
    }
    $custom = @($certificates | ForEach-Object {
            [pscustomobject]@{ Thumbprint = $_.Thumbprint; Subject = $_.Subject; FriendlyName = $_.FriendlyName
                Namespaces = @($_.CertificateDomains); LifetimeInDays = ($_.NotAfter - $made).Days }
        })
    [pscustomobject]@{ CustomCertificates = $custom; InternalCertificateThumbprint = $own }
}

function Read-Group {
    $computer = Get-ADComputer $server -Properties memberOf, tokenGroupsGlobalAndUniversal
    $own = @($computer.memberOf | ForEach-Object { Get-ADGroup $_ } | ForEach-Object {
            [pscustomobject]@{ Name = $_.Name; DistinguishedName = $_.DistinguishedName; SID = "$($_.SID)" }
        })
    $all = @($computer.tokenGroupsGlobalAndUniversal | ForEach-Object { [pscustomobject]@{ SID = "$_"; Name = $null } })
    [pscustomobject]@{ ADObject = [pscustomobject]@{ TokenGroupsGlobalAndUniversal = $all }; ADGroupMembership = $own }
}

$root = (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup').MsiInstallPath
$report = [pscustomobject]@{
    GenerationTime = $made
    HealthCheckerVersion = '26.04.02.1200'
    ServerName = $server
    OrganizationInformation = [pscustomobject]@{
        GetAuthConfig = Read-Part { Get-AuthConfig }
        GetHybridConfiguration = Read-Part { Get-HybridConfiguration }
        WellKnownSecurityGroups = @(foreach ($name in 'Exchange Servers', 'Exchange Trusted Subsystem', 'Organization Management') {
                Read-Part { [pscustomobject]@{ WellKnownName = $name; SID = "$((Get-ADGroup $name).SID)" } }
            })
    }
    OSInformation = [pscustomobject]@{
        TLSSettings = [pscustomobject]@{ Registry = [pscustomobject]@{ TLS = Read-Tls } }
    }
    ExchangeInformation = [pscustomobject]@{
        GetExchangeServer = Read-Part { Get-ExchangeServer $server }
        BuildInformation = [pscustomobject]@{
            ExchangeSetup = [pscustomobject]@{
                FileVersion = Read-Part { (Get-Item "$($root)bin\ExSetup.exe").VersionInfo.FileVersion } }
        }
        ExchangeCertificateInformation = Read-Part { Read-Certificate }
        ServerMaintenance = [pscustomobject]@{ GetServerComponentState = @(Get-ServerComponentState -Identity $server) }
        DependentServices = [pscustomobject]@{ Services = Read-Part { Read-Service } }
        ApplicationPools = Read-Part { Read-Pool }
        ADComputerObject = Read-Part { Read-Group }
        IISSettings = [pscustomobject]@{
            IISWebSite = Read-Part { @(Read-Site) }
            IISWebApplication = Read-Part { @(Read-Application) }
            IISSharedWebConfig = Read-Part {
                @(foreach ($side in 'ClientAccess', 'FrontEnd\HttpProxy') { Read-ConfigurationFile "$root$side\SharedWebConfig.config" })
            }
            ApplicationHostConfig = Read-Part {
                [string](Get-Content -LiteralPath 'C:\Windows\System32\inetsrv\config\applicationHost.config' -Raw)
            }
        }
    }
}
[pscustomobject]@{ HealthCheckerExchangeServer = $report; HtmlServerValues = @(); DisplayResults = @{} } |
    Export-Clixml -LiteralPath $OutFile -Encoding utf8 -Depth 2
