# Builds before 2019 CU12 and 2016 CU23, and all of 2013, take the start of the certificate for a local time. A
# build that could not be read counts as one of them: waiting is harmless, a restart too early is not.
function Test-TimeZoneFault {
    param([string]$Build)
    if ($Build -notmatch '^15\.(\d+)\.(\d+)\.') {
        return $true
    }
    $minor = [int]$matches[1]
    $first = @{ 1 = 2507; 2 = 1118 }[$minor]
    return (($minor -eq 0) -or ($first -and ([int]$matches[2] -lt $first)))
}

function Get-LocalBuild {
    $folder = Get-ExchangeFolder
    if (-not $folder) {
        return ''
    }
    return (Get-FourPartVersion -Path (Join-Path -Path $folder -ChildPath 'bin\ExSetup.exe'))
}

# When a renewed Auth certificate works on this server: an hour after its start; with the fault of the time zone,
# after as many hours as the server differs from UTC if that is more.
function Get-FreshWindow {
    param($Record, [datetime]$Now, [string]$Build)
    $hours = 1.0
    if (Test-TimeZoneFault -Build $Build) {
        $offset = ($Now - $Now.ToUniversalTime()).Duration()
        $hours = [math]::Max(1.0, $offset.TotalHours)
    }
    $start = $Record.NotBefore.ToUniversalTime()
    return [pscustomobject]@{
        Start = $start
        End   = $start.AddHours($hours)
        Fresh = (($Now.ToUniversalTime() - $start).TotalHours -lt 48)
        Open  = ($Now.ToUniversalTime() -lt $start.AddHours($hours))
    }
}

function Get-LocalAuthRecord {
    $config = Get-AuthConfiguration
    if (-not $config.Current) {
        Exit-Refused 'No current Auth certificate is configured. Use the repair of auth-cert-expired.'
    }
    return (Get-StoreRecord -Thumbprint $config.Current)
}
