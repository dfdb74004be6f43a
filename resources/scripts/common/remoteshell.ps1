# The right of an account to use the management shell. Taking it from people who are no administrators is usual, so
# only one with a role for administrators is given it back.
function Initialize-Setting {
    if (-not $Account) {
        Exit-Refused 'Name the account with -Account.'
    }
    [void](Open-ExchangeShell)
}

function Get-WrongSetting {
    if ((Get-SettingValue -Name $Account) -ne 'False') {
        return
    }
    $user = @(Get-User -Identity $Account -ErrorAction Stop)[0]
    if (-not (Test-HasRole -Dn ([string]$user.DistinguishedName))) {
        Exit-Refused "$Account has no role for administrators; the shell may be closed to it on purpose."
    }
    New-Setting -Name $Account -Before 'False' -After 'True' -What 'allow this account the management shell'
}

function Get-SettingValue {
    param([string]$Name)
    $user = @(Get-User -Identity $Name -ErrorAction Stop)
    if ($user.Count -ne 1) {
        Exit-Refused "$Name stands for $($user.Count) accounts. Use the full sign-in name."
    }
    return [string]$user[0].RemotePowerShellEnabled
}

function Set-SettingValue {
    param([string]$Name, [string]$Value)
    $option = @{ Identity = $Name; RemotePowerShellEnabled = ($Value -eq 'True') }
    Set-User @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
}

function Test-OwnSetting {
    param($Setting)
    return (($Setting.Name -eq $Account) -and ($Setting.Before -eq 'False') -and ($Setting.After -eq 'True'))
}
