# Application pools of Exchange. Pools of other applications are never looked at.
function Initialize-Setting {
    Import-Module -Name WebAdministration -ErrorAction Stop
    if (-not (Test-WebService)) {
        Exit-Refused 'Without the web services no pool can run; that is another fault.'
    }
}

function Get-WrongSetting {
    foreach ($pool in @(Get-ChildItem -Path IIS:\AppPools -ErrorAction Stop)) {
        $name = [string]$pool.Name
        if (($name -like 'MSExchange*') -and ((Get-SettingValue -Name $name) -eq 'Stopped')) {
            New-Setting -Name $name -Before 'Stopped' -After 'Started' -What 'start the pool'
        }
    }
}

function Get-SettingValue {
    param([string]$Name)
    return [string](Get-WebAppPoolState -Name $Name -ErrorAction Stop).Value
}

function Set-SettingValue {
    param([string]$Name, [string]$Value)
    if ($Value -eq 'Started') {
        Start-WebAppPool -Name $Name -ErrorAction Stop
    } else {
        Stop-WebAppPool -Name $Name -ErrorAction Stop
    }
}

function Test-OwnSetting {
    param($Setting)
    return (($Setting.Name -match '^MSExchange[A-Za-z]+$') -and ($Setting.Before -eq 'Stopped') -and
        ($Setting.After -eq 'Started'))
}

function Test-WebService {
    foreach ($name in @('WAS', 'W3SVC')) {
        if ([string](Get-Service -Name $name -ErrorAction Stop).Status -ne 'Running') {
            Write-Line "The service $name does not run."
            return $false
        }
    }
    return $true
}
