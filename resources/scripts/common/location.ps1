# Sections of IIS at one directory. Exchange keeps them in applicationHost.config, under a location; a web.config
# in the folder of the directory may say otherwise, and what counts is both together.
$script:HostFile = 'MACHINE/WEBROOT/APPHOST'

function Get-LocationValue {
    param([string]$Location, [string]$Filter, [string]$Key, [switch]$HostOnly)
    $option = @{ PSPath = "$($script:HostFile)/$Location"; Filter = $Filter; Name = $Key; ErrorAction = 'Stop' }
    if ($HostOnly) {
        $option.PSPath = $script:HostFile
        $option.Location = $Location
    }
    $value = Get-WebConfigurationProperty @option
    if (($null -ne $value) -and $value.PSObject.Properties['Value']) {
        $value = $value.Value
    }
    return [string]$value
}

function Set-LocationValue {
    param([string]$Location, [string]$Filter, [string]$Key, $Value)
    $option = @{ PSPath = $script:HostFile; Location = $Location; Filter = $Filter; Name = $Key; Value = $Value }
    Set-WebConfigurationProperty @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
}

# The applications of a site, by their names without the slash.
function Get-DirectoryName {
    param([string]$Site)
    return @(Get-WebApplication -Site $Site -ErrorAction Stop | ForEach-Object -Process {
            ([string]$_.path).TrimStart('/')
        })
}

# What a web.config says is not mended here: that file belongs to somebody.
function Confirm-HostDecides {
    param([string]$Location, [string]$Filter, [string]$Key)
    $here = Get-LocationValue -Location $Location -Filter $Filter -Key $Key
    $there = Get-LocationValue -Location $Location -Filter $Filter -Key $Key -HostOnly
    if ($here -ne $there) {
        Exit-Refused "A web.config in the folder of $Location sets $Key. Take that out of the file by hand."
    }
}
