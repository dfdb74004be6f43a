# --- Disks, proxy, clock ---

function Read-Disks($Settings) {
    $disks = foreach ($one in @(Get-CimInstance -ClassName Win32_LogicalDisk -Filter 'DriveType=3')) {
        [ordered]@{ drive = $one.DeviceID; size = [double]$one.Size; free = [double]$one.FreeSpace }
    }
    [ordered]@{ disks = @($disks) }
}

# Labels are translated: a proxy is the first value behind a colon, its exceptions are the second.
function Read-Proxy($Settings) {
    $lines = @(& netsh winhttp show proxy | ForEach-Object -Process { "$_" })
    if ($LASTEXITCODE -ne 0) { throw "netsh ended with $LASTEXITCODE." }
    if (@($lines | Where-Object -FilterScript { $_.Trim() }).Count -lt 2) { throw 'netsh printed no settings.' }
    $values = @(foreach ($line in $lines) { if ($line -match '\s*:\s+(\S.*)$') { $Matches[1].Trim() } })
    $proxy = [ordered]@{ proxy = ''; bypass = '' }
    if ($values.Count -gt 0) { $proxy.proxy = Limit-Text $values[0] 400 }
    if ($values.Count -gt 1) { $proxy.bypass = Limit-Text $values[1] 4000 }
    return $proxy
}

# The clock of a domain controller as it tells it itself, to the second, and how long the question took.
function Read-Clock($Settings) {
    $before = (Get-Date).ToUniversalTime()
    $dse = @(Get-DirectoryEntry -Base 'RootDSE' -Property 'currentTime')
    $took = ((Get-Date).ToUniversalTime() - $before).TotalSeconds
    $text = Get-FirstValue $dse 'currentTime'
    if ($text -notmatch '^(\d{14})(?:\.\d+)?Z$') { throw "The domain controller told no time: $text" }
    $culture = [System.Globalization.CultureInfo]::InvariantCulture
    $style = [System.Globalization.DateTimeStyles]'AssumeUniversal, AdjustToUniversal'
    $time = [datetime]::ParseExact($Matches[1], 'yyyyMMddHHmmss', $culture, $style)
    [ordered]@{ controllerTime = ConvertTo-IsoDate $time; tookSeconds = [Math]::Round($took, 1)
        aheadSeconds = [Math]::Round(($time - $before).TotalSeconds) }
}

