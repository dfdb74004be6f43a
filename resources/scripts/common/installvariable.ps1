# Files of IIS in which the name of a variable stands where an update should have put the folder of Exchange.
$script:InstallVariable = '%ExchangeInstallDir%'

function Initialize-Setting {
    Confirm-NoSetup
    $folder = (Get-ExchangeFolder).TrimEnd('\')
    if (-not $folder) {
        Exit-Refused 'Exchange is not installed on this computer, or its registry key is missing.'
    }
    $script:InstallFolder = $folder + '\'
}

function Get-WrongSetting {
    foreach ($part in @('ClientAccess', 'FrontEnd\HttpProxy')) {
        $root = $script:InstallFolder + $part
        $files = @(Get-ChildItem -Path $root -Filter '*.config' -Recurse -ErrorAction Stop)
        foreach ($file in @($files | Sort-Object -Property FullName)) {
            if (@('web.config', 'SharedWebConfig.config') -notcontains $file.Name) {
                continue
            }
            $content = Read-ConfigText -Path $file.FullName
            if ($content.Text.Contains($script:InstallVariable)) {
                New-FileSetting -Path $file.FullName -Content $content
            }
        }
    }
}

# The folder ends with a backslash, as the variable did.
function New-FileSetting {
    param([string]$Path, $Content)
    $folder = [System.Security.SecurityElement]::Escape($script:InstallFolder)
    $text = $Content.Text.Replace($script:InstallVariable + '\', $folder)
    $text = $text.Replace($script:InstallVariable, $folder)
    $xml = New-Object -TypeName System.Xml.XmlDocument
    $xml.XmlResolver = $null
    $xml.LoadXml($text)
    $change = Get-ConfigChange -File $Content -Text $text
    New-Setting -Name $Path -What "write the folder of Exchange for $($script:InstallVariable)" @change
}

function Get-SettingValue {
    param([string]$Name)
    $path = (Resolve-Path -LiteralPath $Name -ErrorAction Stop).ProviderPath
    return [System.Convert]::ToBase64String([System.IO.File]::ReadAllBytes($path))
}

function Set-SettingValue {
    param([string]$Name, [string]$Value)
    $path = (Resolve-Path -LiteralPath $Name -ErrorAction Stop).ProviderPath
    [System.IO.File]::WriteAllBytes($path, [System.Convert]::FromBase64String($Value))
}

# What is put back has to be such a file with the variable in it, below the folder of Exchange.
function Test-OwnSetting {
    param($Setting)
    $root = (Resolve-Path -LiteralPath $script:InstallFolder -ErrorAction Stop).ProviderPath
    $name = [System.IO.Path]::GetFileName([string]$Setting.Name)
    $full = [System.IO.Path]::GetFullPath([string]$Setting.Name)
    $inside = $full.StartsWith($root, [StringComparison]::OrdinalIgnoreCase)
    $before = [System.Text.Encoding]::UTF8.GetString([System.Convert]::FromBase64String($Setting.Before))
    $plain = $before -replace '\x00', ''
    return ($inside -and (@('web.config', 'SharedWebConfig.config') -contains $name) -and
        $plain.Contains($script:InstallVariable))
}
