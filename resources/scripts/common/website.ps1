# The web services of Windows and the two sites of Exchange, in the order in which they start.
function Initialize-Setting {
    Import-Module -Name WebAdministration -ErrorAction Stop
    Confirm-NoSetup
}

function Get-WrongSetting {
    foreach ($service in @('WAS', 'W3SVC')) {
        $found = @(Get-WmiObject -Class Win32_Service -ErrorAction Stop |
                Where-Object -FilterScript { $_.Name -eq $service })
        if ($found.Count -ne 1) {
            Exit-Refused "The service $service is not installed; IIS is damaged."
        }
        if ($found[0].StartMode -eq 'Disabled') {
            Exit-Refused "The service $service is disabled; see services-disabled-after-update."
        }
        if ((Get-SettingValue -Name "service $service") -ne 'Running') {
            New-Setting -Name "service $service" -Before 'Stopped' -After 'Running' -What 'start the service'
        }
    }
    foreach ($site in @('Default Web Site', 'Exchange Back End')) {
        if ((Get-SettingValue -Name "site $site") -eq 'Stopped') {
            Confirm-PortFree -Site $site
            New-Setting -Name "site $site" -Before 'Stopped' -After 'Started' -What 'start the site'
        }
    }
}

# A second site with the same address and port keeps the first from starting, and answers in its place.
function Confirm-PortFree {
    param([string]$Site)
    $own = @(Get-SiteEndpoint -Site $Site)
    foreach ($other in @(Get-Website -ErrorAction Stop)) {
        if (($other.Name -eq $Site) -or ([string]$other.State -ne 'Started')) {
            continue
        }
        foreach ($endpoint in @(Get-SiteEndpoint -Site $other.Name)) {
            if ($own -contains $endpoint) {
                Exit-Refused "The site $($other.Name) has taken $endpoint of $Site. Remove that binding first."
            }
        }
    }
}

function Get-SiteEndpoint {
    param([string]$Site)
    foreach ($binding in @(Get-WebBinding -Name $Site -ErrorAction Stop)) {
        if (@('http', 'https') -contains $binding.protocol) {
            '*' + ([string]$binding.bindingInformation).TrimStart('*')
        }
    }
}

function Get-SettingValue {
    param([string]$Name)
    $kind, $rest = $Name -split ' ', 2
    if ($kind -eq 'service') {
        return [string](Get-Service -Name $rest -ErrorAction Stop).Status
    }
    $site = @(Get-Website -ErrorAction Stop | Where-Object -FilterScript { $_.Name -eq $rest })
    if ($site.Count -ne 1) {
        Exit-Refused "The site $rest does not exist."
    }
    return [string]$site[0].State
}

function Set-SettingValue {
    param([string]$Name, [string]$Value)
    $kind, $rest = $Name -split ' ', 2
    if ($kind -eq 'service') {
        Start-StoppedService -Name $rest
    } elseif ((Get-SettingValue -Name $Name) -ne $Value) {
        Start-Website -Name $rest -ErrorAction Stop
    }
}

# include: common/startservice.ps1
