# The binding of port 80 over which the management shell is called. Its traffic is encrypted by Kerberos.
function Initialize-Setting {
    Import-Module -Name WebAdministration -ErrorAction Stop
}

function Get-WrongSetting {
    if ((Get-SettingValue -Name 'Default Web Site http *:80:') -eq 'present') {
        return
    }
    foreach ($site in @(Get-Website -ErrorAction Stop)) {
        foreach ($binding in @(Get-WebBinding -Name $site.Name -Protocol 'http' -ErrorAction Stop)) {
            $taken = @('*:80:', ':80:') -contains [string]$binding.bindingInformation
            if ($taken -and ($site.Name -ne 'Default Web Site')) {
                Exit-Refused "The site $($site.Name) has port 80. Give it another port or a host name first."
            }
        }
    }
    $what = 'add the binding http, port 80, all addresses, no host name'
    New-Setting -Name 'Default Web Site http *:80:' -Before 'missing' -After 'present' -What $what
}

function Get-SettingValue {
    param([string]$Name)
    foreach ($binding in @(Get-WebBinding -Name 'Default Web Site' -Protocol 'http' -ErrorAction Stop)) {
        if (@('*:80:', ':80:') -contains [string]$binding.bindingInformation) {
            Write-Verbose -Message "$Name is there."
            return 'present'
        }
    }
    return 'missing'
}

function Set-SettingValue {
    param([string]$Name, [string]$Value)
    $option = @{ Name = 'Default Web Site'; Protocol = 'http'; Port = 80; IPAddress = '*' }
    if ($Value -eq 'present') {
        New-WebBinding @option -ErrorAction Stop
    } else {
        Remove-WebBinding @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
    }
}

function Test-OwnSetting {
    param($Setting)
    return (($Setting.Name -eq 'Default Web Site http *:80:') -and ($Setting.Before -eq 'missing') -and
        ($Setting.After -eq 'present'))
}
