# SharedWebConfig.config of both sites, which Setup generates at its end.
function Initialize-Setting {
    Confirm-NoSetup
    $script:InstallFolder = (Get-ExchangeFolder).TrimEnd('\')
    if (-not $script:InstallFolder) {
        Exit-Refused 'Exchange is not installed on this computer, or its registry key is missing.'
    }
}

function Get-WrongSetting {
    foreach ($part in @('ClientAccess', 'FrontEnd\HttpProxy')) {
        $file = "$($script:InstallFolder)\$part\SharedWebConfig.config"
        if ((Get-SettingValue -Name $file) -eq 'missing') {
            New-Setting -Name $file -Before 'missing' -After 'present' -What 'generate the file'
        }
    }
}

# A file that is no XML counts as neither: somebody has to look at it.
function Get-SettingValue {
    param([string]$Name)
    if (-not (Test-Path -LiteralPath $Name)) {
        return 'missing'
    }
    $xml = New-Object -TypeName System.Xml.XmlDocument
    $xml.XmlResolver = $null
    try {
        $xml.LoadXml((Read-ConfigText -Path $Name).Text)
    } catch {
        Exit-Refused "The file $Name is damaged: $($_.Exception.Message) Move it away, then run this again."
    }
    return 'present'
}

# As Setup does it, with the program that comes with Exchange.
function Set-SettingValue {
    param([string]$Name, [string]$Value)
    $bin = "$($script:InstallFolder)\bin"
    $part = $Name -replace '\\SharedWebConfig\.config$', ''
    $global:LASTEXITCODE = 0
    & "$bin\DependentAssemblyGenerator.exe" -exchangePath $bin -exchangePath $part -configFile $Name | Out-Null
    if ($global:LASTEXITCODE -ne 0) {
        throw "DependentAssemblyGenerator.exe ended with code $global:LASTEXITCODE."
    }
}
