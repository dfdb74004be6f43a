# Sections of applicationHost.config and of the web.config below: what a location does not say, the site says.
$script:SslFlag = 'Ssl', 'SslNegotiateCert', 'SslRequireCert', 'SslMapCert', 'Ssl128'

function Find-Section([string]$Filter, [string]$Name) {
    switch -Regex ("$($Filter.Trim('/')) $Name") {
        '^system\.webServer/security/access sslFlags$' { return 'sslFlags' }
        '^system\.webServer/httpRedirect enabled$' { return 'redirect' }
        '^system\.webServer/security/authentication/(anonymous|basic|windows|digest)Authentication enabled$' { return "methods/$($Matches[1])" }
    }
    Add-LabUnplanned "configuration $Filter $Name"
    throw [System.NotImplementedException]::new("The stand-in does not know the section $Filter, $Name.")
}

# MACHINE/WEBROOT/APPHOST with a location is that file alone; a longer path is everything that counts there.
function Resolve-Place([string]$PSPath, [string]$Location) {
    if ($PSPath -notmatch '^MACHINE/WEBROOT/APPHOST(?:/(.+))?$') {
        Add-LabUnplanned "configuration path $PSPath"
        throw [System.NotImplementedException]::new("The stand-in does not know the path $PSPath.")
    }
    return @{ path = $(if ($Matches[1]) { $Matches[1] } else { $Location }); file = [bool]$Matches[1] }
}

function Get-Setting($Server, $Place, [string]$Section) {
    $parts = $Section -split '/'
    if ($Place.file -and $Section -eq 'redirect') {
        $folder = "$($Server['iis']['directories'][$Place.path])".Replace('{install}', $Server['installPath'])
        $file = Join-Path (ConvertTo-LabLocal $Server $folder) 'web.config'
        if ([IO.File]::Exists($file) -and [IO.File]::ReadAllText($file) -match '<httpRedirect enabled="true"') { return $true }
    }
    for ($path = $Place.path; $path; $path = $path.Substring(0, [Math]::Max(0, $path.LastIndexOf('/')))) {
        $found = $Server['iis']['locations'][$path]
        if ($found -and $parts.Count -gt 1) { $found = $found[$parts[0]] }
        if ($found -and $found.Contains($parts[-1])) { return $found[$parts[-1]] }
    }
}

function ConvertTo-LabLocal($Server, [string]$Path) {
    return Join-Path ([Exmedic.Lab.Shared]::Root) (Join-Path $Server['name'] ($Path.Substring([Math]::Min(3, $Path.Length)) -replace '\\', '/'))
}

function Format-SslFlag([string]$Text, [string]$Between) {
    $words = @($Text -split ',' | ForEach-Object { $_.Trim() })
    return @($script:SslFlag | Where-Object { $_ -in $words }) -join $Between
}

function Get-WebConfigurationProperty {
    [CmdletBinding()]
    param(
        [string] $Clr, [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string[]] $Filter,
        [Parameter(ValueFromPipelineByPropertyName)] [string[]] $Location, [Parameter(Mandatory)] [string[]] $Name,
        [Parameter(Position = 1, ValueFromPipelineByPropertyName)] [string[]] $PSPath, [switch] $Recurse
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('PSPath', 'Location', 'Filter', 'Name') $PSBoundParameters
        if (-not $call) { return }
        if (-not (Get-LabSession)['elevated']) { return Write-NotElevated $PSCmdlet }
        $section = Find-Section $Filter[0] $Name[0]
        $value = Get-Setting (Get-LabServer) (Resolve-Place "$PSPath" "$Location") $section
        if ($section -eq 'sslFlags') { return Format-SslFlag "$value" ',' }
        [pscustomobject]@{ Value = [bool]$value; TypeName = 'System.Boolean' }
    }
}

function Set-WebConfigurationProperty {
    [CmdletBinding(SupportsShouldProcess, DefaultParameterSetName = 'InputPSObject')]
    param(
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [hashtable] $AtElement,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [int] $AtIndex,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $AtName, [string] $Clr,
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string[]] $Filter, [switch] $Force,
        [Parameter(ParameterSetName = 'InputObject', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [object] $InputObject,
        [Parameter(ValueFromPipelineByPropertyName)] [string[]] $Location, [Parameter(Mandatory)] [string] $Name,
        [Parameter(Position = 1, ValueFromPipelineByPropertyName)] [string[]] $PSPath,
        [Parameter(ParameterSetName = 'InputPSObject', Mandatory)] [Alias('v', 'val')] [psobject] $Value
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('PSPath', 'Location', 'Filter', 'Name', 'Value') $PSBoundParameters
        if (-not $call) { return }
        $section = Find-Section $Filter[0] $Name
        $place = Resolve-Place "$PSPath" "$Location"
        if ($place.file -or -not $place.path) {
            Add-LabUnplanned "Set-WebConfigurationProperty $PSPath"
            throw [System.NotImplementedException]::new('The stand-in writes locations of applicationHost.config only.')
        }
        if (-not (Confirm-LabChange $PSCmdlet $place.path "Set $section")) { return }
        $server = Get-LabServer
        $table = $server['iis']['locations']
        if (-not $table.Contains($place.path)) { $table[$place.path] = [ordered]@{} }
        $table = $table[$place.path]
        $parts = $section -split '/'
        if ($parts.Count -gt 1) {
            if (-not $table.Contains($parts[0])) { $table[$parts[0]] = [ordered]@{} }
            $table = $table[$parts[0]]
        }
        $table[$parts[-1]] = if ($section -eq 'sslFlags') { Format-SslFlag "$Value" ', ' } else { [bool]::Parse("$Value") }
        Complete-LabChange $call
    }
}

function Get-WebApplication {
    [CmdletBinding()]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [string] $Name,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $Site
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Name', 'Site') $PSBoundParameters
        if (-not $call) { return }
        $server = Get-LabServer
        foreach ($path in @($server['iis']['directories'].Keys)) {
            if (-not $path.StartsWith("$Site/", [StringComparison]::OrdinalIgnoreCase)) { continue }
            $own = $path.Substring($Site.Length)
            if ($Name -and $own.TrimStart('/') -ne $Name) { continue }
            [pscustomobject][ordered]@{ path = $own; applicationPool = ''
                PhysicalPath = $server['iis']['directories'][$path].Replace('{install}', $server['installPath'])
            }
        }
    }
}
