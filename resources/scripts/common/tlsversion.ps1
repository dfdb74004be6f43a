# TLS 1.2 in the registry. Only what is written there and switches it off is mended: where nothing is written, it
# is on.
$script:TlsKey = 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2'
$script:TlsWanted = @{ Enabled = '1'; DisabledByDefault = '0' }

function Initialize-Setting {
    Write-Verbose -Message 'The registry needs no preparation.'
}

function Get-WrongSetting {
    foreach ($side in @('Client', 'Server')) {
        foreach ($value in @('Enabled', 'DisabledByDefault')) {
            $now = Get-SettingValue -Name "$side $value"
            $off = (($value -eq 'Enabled') -and ($now -eq '0')) -or
                (($value -eq 'DisabledByDefault') -and $now -and ($now -ne '0'))
            if ($off) {
                New-Setting -Name "$side $value" -Before $now -After $script:TlsWanted[$value]
            }
        }
    }
}

# Empty where nothing is written.
function Get-SettingValue {
    param([string]$Name)
    $side, $value = $Name -split ' ', 2
    $key = "$($script:TlsKey)\$side"
    if (-not (Test-Path -Path $key)) {
        return ''
    }
    return [string](Get-ItemProperty -Path $key -ErrorAction Stop).$value
}

function Set-SettingValue {
    param([string]$Name, [string]$Value)
    $side, $key = $Name -split ' ', 2
    $option = @{ Path = "$($script:TlsKey)\$side"; Name = $key; Value = [int]$Value }
    Set-ItemProperty @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
}

function Test-OwnSetting {
    param($Setting)
    return (($Setting.Name -match '^(Client|Server) (Enabled|DisabledByDefault)$') -and
        ($Setting.Before -match '^-?\d{1,10}$'))
}
