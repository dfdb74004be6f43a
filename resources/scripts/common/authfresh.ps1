# When a renewed Auth certificate works on this server: an hour after its start, or after as many hours as the
# server differs from UTC if that is more.
function Get-FreshWindow {
    param($Record, [datetime]$Now)
    $offset = ($Now - $Now.ToUniversalTime()).Duration()
    $hours = [math]::Max(1.0, $offset.TotalHours)
    $start = $Record.NotBefore.ToUniversalTime()
    return [pscustomobject]@{
        Start = $start
        End   = $start.AddHours($hours)
        Fresh = (($Now.ToUniversalTime() - $start).TotalHours -lt 48)
        Open  = ($Now.ToUniversalTime() -lt $start.AddHours($hours))
    }
}

function Get-LocalAuthRecord {
    param([string]$Local)
    $config = Get-AuthConfiguration
    if (-not $config) {
        Exit-Refused (Get-ReasonText -Reason 'config-unread')
    }
    if (-not $config.Current) {
        Exit-Refused 'No current Auth certificate is configured. Use the repair of auth-cert-expired.'
    }
    return (Get-AuthRecord -ServerName $Local -Thumbprint $config.Current -IsLocal)
}
