# The modules of the management shell's address: kerbauth on the front end, WSMan on the back end, both known to
# IIS as a whole, and on the front end no sign-in of IIS. Only what is missing is added, where Exchange has it.
$script:ModuleSection = 'system.webServer/globalModules'
$script:ShellLocation = 'Default Web Site/PowerShell'
$script:Modules = @{
    kerbauth = @{ Folder = 'FrontEnd\HttpProxy\PowerShell'; After = 'EMCVersionBlockerModule'; Other = 'WSMan' }
    WSMan    = @{ Folder = 'ClientAccess\PowerShell-Proxy'; After = 'RpsPreProcessingModule'; Other = 'kerbauth' }
}

function Initialize-Setting {
    Import-Module -Name WebAdministration -ErrorAction Stop
    Confirm-NoSetup
    $script:InstallFolder = (Get-ExchangeFolder).TrimEnd('\')
    if (-not $script:InstallFolder) {
        Exit-Refused 'Exchange is not installed on this computer, or its registry key is missing.'
    }
    if (@(Get-DirectoryName -Site 'Default Web Site') -notcontains 'PowerShell') {
        Exit-Refused 'Default Web Site has no directory PowerShell; that is another fault.'
    }
    $script:Images = @{
        kerbauth = $script:InstallFolder + '\Bin\kerbauth.dll'
        WSMan    = '%windir%\system32\wsmsvc.dll'
    }
}

# IIS has to know a module before a file names it.
function Get-WrongSetting {
    foreach ($module in @('kerbauth', 'WSMan')) {
        $image = $script:Images[$module]
        if (-not (Get-SettingValue -Name "global $module")) {
            if (($module -eq 'kerbauth') -and (-not (Test-Path -LiteralPath $image))) {
                Exit-Refused "The file $image does not exist; the installation is damaged."
            }
            New-Setting -Name "global $module" -Before '' -After $image -What "tell IIS about it ($image)"
        }
    }
    foreach ($module in @('kerbauth', 'WSMan')) {
        Get-WrongFile -Module $module
    }
    foreach ($method in @('anonymous', 'basic', 'digest', 'windows')) {
        $name = "$($script:ShellLocation) $method"
        if ((Get-SettingValue -Name $name) -eq 'True') {
            $section = Get-MethodSection -Name $name
            Confirm-HostDecides -Location $script:ShellLocation -Filter $section -Key 'enabled'
            New-Setting -Name $name -Before 'True' -After 'False' -What 'switch this sign-in of IIS off'
        }
    }
}

function Get-ModuleFile {
    param([string]$Module)
    return ($script:InstallFolder + '\' + $script:Modules[$Module].Folder + '\web.config')
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

function Get-ModuleLine {
    param([string]$Module)
    return ([string][char]13 + [char]10 + "      <add name=""$Module"" />")
}

# The line goes behind the one that it follows in the file of Exchange; no other byte changes.
function Get-WrongFile {
    param([string]$Module)
    $own = $script:Modules[$Module]
    $path = Get-ModuleFile -Module $Module
    if (-not (Test-Path -LiteralPath $path)) {
        Exit-Refused "$path does not exist. Copy it from a server of exactly the same build."
    }
    $content = Read-ConfigText -Path $path
    $named = @(Get-ModuleName -Text $content.Text)
    if ($named -contains $own.Other) {
        Exit-Refused "$path names $($own.Other), which belongs into the other site. Take that line out by hand."
    }
    if ($named -contains $Module) {
        return
    }
    $place = @([regex]::Matches($content.Text, '<add name="' + $own.After + '"[^<>]*/>'))
    if ($place.Count -ne 1) {
        Exit-Refused "$path is not as Exchange has it. Copy it from a server of exactly the same build."
    }
    $end = $place[0].Index + $place[0].Length
    $text = $content.Text.Substring(0, $end) + (Get-ModuleLine -Module $Module) + $content.Text.Substring($end)
    if (@(@(Get-ModuleName -Text $text) -eq $Module).Count -ne 1) {
        Exit-Refused "$path is not as Exchange has it. Copy it from a server of exactly the same build."
    }
    $change = Get-ConfigChange -File $content -Text $text
    New-Setting -Name $path -What "add the module $Module behind $($own.After)" @change
}

function Get-MethodSection {
    param([string]$Name)
    $method = $Name.Substring($script:ShellLocation.Length + 1)
    return "system.webServer/security/authentication/${method}Authentication"
}

function Get-SettingValue {
    param([string]$Name)
    if ($Name -like 'global *') {
        $found = @(Get-WebGlobalModule -Name ($Name -replace '^global ', '') -ErrorAction Stop)
        if ($found.Count -eq 0) {
            return ''
        }
        return [string]$found[0].Image
    }
    if ($Name -like '*\web.config') {
        $path = (Resolve-Path -LiteralPath $Name -ErrorAction Stop).ProviderPath
        return [System.Convert]::ToBase64String([System.IO.File]::ReadAllBytes($path))
    }
    $section = Get-MethodSection -Name $Name
    return (Get-LocationValue -Location $script:ShellLocation -Filter $section -Key 'enabled')
}

function Set-SettingValue {
    param([string]$Name, [string]$Value)
    if ($Name -like 'global *') {
        Set-GlobalModule -Module ($Name -replace '^global ', '') -Image $Value
    } elseif ($Name -like '*\web.config') {
        $path = (Resolve-Path -LiteralPath $Name -ErrorAction Stop).ProviderPath
        [System.IO.File]::WriteAllBytes($path, [System.Convert]::FromBase64String($Value))
    } else {
        $section = Get-MethodSection -Name $Name
        $on = ($Value -eq 'True')
        Set-LocationValue -Location $script:ShellLocation -Filter $section -Key 'enabled' -Value $on
    }
}

# Only the list of what IIS knows: New-WebGlobalModule may switch the module on for every site as well.
function Set-GlobalModule {
    param([string]$Module, [string]$Image)
    $option = @{ PSPath = $script:HostFile; Filter = $script:ModuleSection; Name = '.'; ErrorAction = 'Stop' }
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
    $name = [string]$Setting.Name
    foreach ($module in @('kerbauth', 'WSMan')) {
        if ($name -eq "global $module") {
            return ((-not $Setting.Before) -and ($Setting.After -eq $script:Images[$module]))
        }
        if ($name -eq (Get-ModuleFile -Module $module)) {
            $text = @(@($Setting.Before, $Setting.After) | ForEach-Object -Process {
                    $bytes = [System.Convert]::FromBase64String($_)
                    [System.Text.Encoding]::UTF8.GetString($bytes) -replace '\x00', ''
                })
            $line = Get-ModuleLine -Module $module
            return ((-not $text[0].Contains($line)) -and ($text[1].Replace($line, '') -eq $text[0]))
        }
    }
    return (($name -match '^Default Web Site/PowerShell (anonymous|basic|digest|windows)$') -and
        ($Setting.Before -eq 'True') -and ($Setting.After -eq 'False'))
}
