# The modules of the management shell's address: kerbauth on the front end, WSMan on the back end, both known to
# IIS as a whole, and on the front end no sign-in of IIS. Only what is missing is added, where Exchange has it.
$script:ShellLocation = 'Default Web Site/PowerShell'
$script:Methods = 'system.webServer/security/authentication'
$script:Modules = @{
    kerbauth = @{ Folder = 'FrontEnd\HttpProxy\PowerShell'; After = 'EMCVersionBlockerModule'; Other = 'WSMan' }
    WSMan    = @{ Folder = 'ClientAccess\PowerShell-Proxy'; After = 'RpsPreProcessingModule'; Other = 'kerbauth' }
}

function Initialize-Setting {
    Import-Module -Name WebAdministration -ErrorAction Stop
    Confirm-NoSetup
    $folder = (Get-ExchangeFolder).TrimEnd('\')
    if (-not $folder) {
        Exit-Refused 'Exchange is not installed on this computer, or its registry key is missing.'
    }
    if (-not (Get-WebApplication -Site 'Default Web Site' -Name 'PowerShell' -ErrorAction Stop)) {
        Exit-Refused 'Default Web Site has no directory PowerShell; that is another fault.'
    }
    $script:Modules.kerbauth.Image = "$folder\Bin\kerbauth.dll"
    $script:Modules.WSMan.Image = '%windir%\system32\wsmsvc.dll'
    foreach ($name in @($script:Modules.Keys)) {
        $script:Modules[$name].File = "$folder\$($script:Modules[$name].Folder)\web.config"
        $script:Modules[$name].Line = [string][char]13 + [char]10 + "      <add name=""$name"" />"
    }
}

# IIS has to know a module before a file names it.
function Get-WrongSetting {
    foreach ($name in @('kerbauth', 'WSMan')) {
        $image = $script:Modules[$name].Image
        if (-not (Get-SettingValue -Name "global $name")) {
            if (($name -eq 'kerbauth') -and (-not (Test-Path -LiteralPath $image))) {
                Exit-Refused "The file $image does not exist; the installation is damaged."
            }
            New-Setting -Name "global $name" -Before '' -After $image -What "tell IIS about it ($image)"
        }
    }
    Get-WrongFile -Module 'kerbauth'
    Get-WrongFile -Module 'WSMan'
    foreach ($method in @('anonymous', 'basic', 'digest', 'windows')) {
        $name = "${method}Authentication"
        if ((Get-SettingValue -Name $name) -eq 'True') {
            $filter = "$($script:Methods)/$name"
            Confirm-HostDecides -Location $script:ShellLocation -Filter $filter -Key 'enabled'
            $what = "switch this sign-in of IIS off at $($script:ShellLocation)"
            New-Setting -Name $name -Before 'True' -After 'False' -What $what
        }
    }
}

function Get-ModuleName {
    param([string]$Text)
    $xml = New-Object -TypeName System.Xml.XmlDocument
    $xml.XmlResolver = $null
    $xml.LoadXml($Text)
    return @($xml.SelectNodes('/configuration/system.webServer/modules/add') | ForEach-Object -Process {
            $_.GetAttribute('name')
        })
}

# The line goes behind the one that it follows in the file of Exchange; no other byte changes.
function Get-WrongFile {
    param([string]$Module)
    $own = $script:Modules[$Module]
    if (-not (Test-Path -LiteralPath $own.File)) {
        Exit-Refused "$($own.File) does not exist. Copy it from a server of exactly the same build."
    }
    $content = Read-ConfigText -Path $own.File
    $named = @(Get-ModuleName -Text $content.Text)
    if ($named -contains $own.Other) {
        Exit-Refused "$($own.File) names $($own.Other), which belongs to the other site. Take it out by hand."
    }
    if ($named -contains $Module) {
        return
    }
    $place = @([regex]::Matches($content.Text, '<add name="' + $own.After + '"[^<>]*/>'))
    $text = $content.Text
    if ($place.Count -eq 1) {
        $text = $text.Insert($place[0].Index + $place[0].Length, $own.Line)
    }
    if (@(@(Get-ModuleName -Text $text) -eq $Module).Count -ne 1) {
        Exit-Refused "$($own.File) is not that of Exchange. Copy it from a server of exactly the same build."
    }
    $change = Get-ConfigChange -File $content -Text $text
    New-Setting -Name $own.File -What "add the module $Module behind $($own.After)" @change
}

function Get-SettingValue {
    param([string]$Name)
    if ($Name -like 'global *') {
        return [string]@(Get-WebGlobalModule -Name ($Name -replace '^global ', '') -ErrorAction Stop)[0].Image
    }
    if ($Name -like '*\web.config') {
        $path = (Resolve-Path -LiteralPath $Name -ErrorAction Stop).ProviderPath
        return [System.Convert]::ToBase64String([System.IO.File]::ReadAllBytes($path))
    }
    $filter = "$($script:Methods)/$Name"
    return (Get-LocationValue -Location $script:ShellLocation -Filter $filter -Key 'enabled')
}

function Set-SettingValue {
    param([string]$Name, [string]$Value)
    if ($Name -like 'global *') {
        Set-GlobalModule -Module ($Name -replace '^global ', '') -Image $Value
    } elseif ($Name -like '*\web.config') {
        $path = (Resolve-Path -LiteralPath $Name -ErrorAction Stop).ProviderPath
        [System.IO.File]::WriteAllBytes($path, [System.Convert]::FromBase64String($Value))
    } else {
        $option = @{ Filter = "$($script:Methods)/$Name"; Key = 'enabled'; Value = ($Value -eq 'True') }
        Set-LocationValue -Location $script:ShellLocation @option
    }
}

# Only the list of what IIS knows: New-WebGlobalModule may switch the module on for every site as well.
function Set-GlobalModule {
    param([string]$Module, [string]$Image)
    $option = @{ PSPath = $script:HostFile; Filter = 'system.webServer/globalModules'; Name = '.' }
    $option.ErrorAction = 'Stop'
    if ($Image) {
        $element = @{ name = $Module; image = $Image }
        if ($Module -eq 'kerbauth') {
            # Pools of 32 bits cannot load it.
            $element.preCondition = 'bitness64'
        }
        Add-WebConfigurationProperty @option -Value $element -WhatIf:$WhatIfPreference -Confirm:$false
    } else {
        $option.AtElement = @{ name = $Module }
        Remove-WebConfigurationProperty @option -WhatIf:$WhatIfPreference -Confirm:$false
    }
}

# What is put back is one of these: no module where one was added, a file without the line, or a sign-in.
function Test-OwnSetting {
    param($Setting)
    foreach ($name in @($script:Modules.Keys)) {
        $own = $script:Modules[$name]
        if ($Setting.Name -eq "global $name") {
            return ((-not $Setting.Before) -and ($Setting.After -eq $own.Image))
        }
        if ($Setting.Name -eq $own.File) {
            $text = @(@($Setting.Before, $Setting.After) | ForEach-Object -Process {
                    $bytes = [System.Convert]::FromBase64String($_)
                    [System.Text.Encoding]::UTF8.GetString($bytes) -replace '\x00', ''
                })
            return ((-not $text[0].Contains($own.Line)) -and ($text[1].Replace($own.Line, '') -eq $text[0]))
        }
    }
    return (($Setting.Name -match '^(anonymous|basic|digest|windows)Authentication$') -and
        ($Setting.Before -eq 'True') -and ($Setting.After -eq 'False'))
}
