# The system variable that programs of Exchange use to find their folder.
$script:EnvironmentKey = 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager\Environment'

function Initialize-Setting {
    $setup = 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup'
    $script:InstallFolder = [string](Get-ItemProperty -Path $setup -ErrorAction Stop).MsiInstallPath
    if ((-not $script:InstallFolder) -or (-not (Test-Path -LiteralPath $script:InstallFolder))) {
        Exit-Refused "The registry names no folder of Exchange that exists: '$($script:InstallFolder)'."
    }
}

function Get-WrongSetting {
    $value = Get-SettingValue -Name 'ExchangeInstallPath'
    if ($value.TrimEnd('\') -ne $script:InstallFolder.TrimEnd('\')) {
        New-Setting -Name 'ExchangeInstallPath' -Before $value -After $script:InstallFolder
    }
}

function Get-SettingValue {
    param([string]$Name)
    return [string](Get-ItemProperty -Path $script:EnvironmentKey -ErrorAction Stop).$Name
}

# Windows itself writes the value as text.
function Set-SettingValue {
    param([string]$Name, [string]$Value)
    $option = @{ Path = $script:EnvironmentKey; Name = $Name; Value = $Value }
    Set-ItemProperty @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
}
