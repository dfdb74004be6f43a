# Require SSL at the address of the management shell, which is called over port 80.
$script:AccessSection = 'system.webServer/security/access'
$script:ShellLocation = 'Default Web Site/PowerShell'

function Initialize-Setting {
    Import-Module -Name WebAdministration -ErrorAction Stop
    if (@(Get-DirectoryName -Site 'Default Web Site') -notcontains 'PowerShell') {
        Exit-Refused 'Default Web Site has no directory PowerShell; that is another fault.'
    }
}

function Get-WrongSetting {
    $value = Get-SettingValue -Name $script:ShellLocation
    if (($value -split ',') -contains 'Ssl') {
        Confirm-HostDecides -Location $script:ShellLocation -Filter $script:AccessSection -Key 'sslFlags'
        New-Setting -Name $script:ShellLocation -Before $value -After 'SslNegotiateCert'
    }
}

# In one order and spelling, so that texts can be compared.
function Get-SettingValue {
    param([string]$Name)
    $value = Get-LocationValue -Location $Name -Filter $script:AccessSection -Key 'sslFlags'
    $words = @($value -split ',' | ForEach-Object -Process { $_.Trim() } | Where-Object -FilterScript { $_ })
    return (@($words | Sort-Object) -join ',')
}

function Set-SettingValue {
    param([string]$Name, [string]$Value)
    Set-LocationValue -Location $Name -Filter $script:AccessSection -Key 'sslFlags' -Value $Value
}

function Test-OwnSetting {
    param($Setting)
    return (($Setting.Name -eq $script:ShellLocation) -and ($Setting.After -eq 'SslNegotiateCert') -and
        ($Setting.Before -match '^[A-Za-z0-9,]*$'))
}
