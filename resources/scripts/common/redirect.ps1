# Redirects that reached directories of Exchange on Default Web Site. A redirect of the site itself, for people who
# type the bare name, is a usual wish and stays; each directory has to say that it does not take part.
$script:RedirectSection = 'system.webServer/httpRedirect'
$script:FrontDirectories = @('API', 'Autodiscover', 'ecp', 'EWS', 'mapi', 'Microsoft-Server-ActiveSync', 'OAB',
    'owa', 'PowerShell', 'Rpc')

function Initialize-Setting {
    Import-Module -Name WebAdministration -ErrorAction Stop
}

function Get-WrongSetting {
    foreach ($name in @(Get-DirectoryName -Site 'Default Web Site')) {
        $location = "Default Web Site/$name"
        if (($script:FrontDirectories -contains $name) -and ((Get-SettingValue -Name $location) -eq 'True')) {
            Confirm-HostDecides -Location $location -Filter $script:RedirectSection -Key 'enabled'
            New-Setting -Name $location -Before 'True' -After 'False' -What 'switch the redirect off here'
        }
    }
}

function Get-SettingValue {
    param([string]$Name)
    return (Get-LocationValue -Location $Name -Filter $script:RedirectSection -Key 'enabled')
}

function Set-SettingValue {
    param([string]$Name, [string]$Value)
    $on = ($Value -eq 'True')
    Set-LocationValue -Location $Name -Filter $script:RedirectSection -Key 'enabled' -Value $on
}

function Test-OwnSetting {
    param($Setting)
    $name = ([string]$Setting.Name) -replace '^Default Web Site/', ''
    return (($script:FrontDirectories -contains $name) -and ($Setting.Before -eq 'True') -and
        ($Setting.After -eq 'False'))
}
