# Folders of the directories of both sites, as Exchange makes them. Only the end is compared: the folder of
# Exchange may be written with variables.
$script:Folders = @{
    'Default Web Site/owa'                           = 'FrontEnd\HttpProxy\owa'
    'Default Web Site/ecp'                           = 'FrontEnd\HttpProxy\ecp'
    'Default Web Site/EWS'                           = 'FrontEnd\HttpProxy\EWS'
    'Default Web Site/Autodiscover'                  = 'FrontEnd\HttpProxy\Autodiscover'
    'Default Web Site/Microsoft-Server-ActiveSync'   = 'FrontEnd\HttpProxy\sync'
    'Default Web Site/OAB'                           = 'FrontEnd\HttpProxy\OAB'
    'Default Web Site/PowerShell'                    = 'FrontEnd\HttpProxy\PowerShell'
    'Default Web Site/mapi'                          = 'FrontEnd\HttpProxy\mapi'
    'Exchange Back End/owa'                          = 'ClientAccess\owa'
    'Exchange Back End/ecp'                          = 'ClientAccess\ecp'
    'Exchange Back End/EWS'                          = 'ClientAccess\exchweb\EWS'
    'Exchange Back End/Autodiscover'                 = 'ClientAccess\Autodiscover'
    'Exchange Back End/Microsoft-Server-ActiveSync'  = 'ClientAccess\sync'
    'Exchange Back End/OAB'                          = 'ClientAccess\OAB'
    'Exchange Back End/PowerShell'                   = 'ClientAccess\PowerShell-Proxy'
}

function Initialize-Setting {
    Import-Module -Name WebAdministration -ErrorAction Stop
    $script:InstallFolder = (Get-ExchangeFolder).TrimEnd('\')
    if (-not $script:InstallFolder) {
        Exit-Refused 'Exchange is not installed on this computer, or its registry key is missing.'
    }
}

function Get-WrongSetting {
    foreach ($name in @($script:Folders.Keys | Sort-Object)) {
        $now = Get-SettingValue -Name $name
        $plain = [Environment]::ExpandEnvironmentVariables($now).TrimEnd('\')
        if ((-not $now) -or $plain.EndsWith('\' + $script:Folders[$name], [StringComparison]::OrdinalIgnoreCase)) {
            continue
        }
        $wanted = $script:InstallFolder + '\' + $script:Folders[$name]
        if (-not (Test-Path -LiteralPath $wanted)) {
            Exit-Refused "The folder $wanted does not exist; the installation is damaged."
        }
        New-Setting -Name $name -Before $now -After $wanted
    }
}

# Empty where the directory does not exist; that is another fault.
function Get-SettingValue {
    param([string]$Name)
    $site, $directory = $Name -split '/', 2
    $found = @(Get-WebApplication -Site $site -Name $directory -ErrorAction Stop)
    if ($found.Count -eq 1) {
        return [string]$found[0].PhysicalPath
    }
    return ''
}

function Set-SettingValue {
    param([string]$Name, [string]$Value)
    $site, $directory = $Name -split '/', 2
    $option = @{ Path = "IIS:\Sites\$site\$directory"; Name = 'physicalPath'; Value = $Value }
    Set-ItemProperty @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
}

function Test-OwnSetting {
    param($Setting)
    return ($script:Folders.ContainsKey([string]$Setting.Name) -and
        ([string]$Setting.After).EndsWith('\' + $script:Folders[[string]$Setting.Name]))
}
