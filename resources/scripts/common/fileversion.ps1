# Versions and missing assemblies, by numbers and type names: the rest of an event is translated.
function Get-FourPartVersion {
    param([string]$Path)
    if (-not (Test-Path -Path $Path)) {
        return ''
    }
    $text = [string](Get-Item -Path $Path -ErrorAction Stop).VersionInfo.FileVersion
    if ($text -notmatch '^\s*(\d+)\.(\d+)\.(\d+)\.(\d+)') {
        return ''
    }
    return ('{0}.{1}.{2}.{3}' -f [int]$matches[1], [int]$matches[2], [int]$matches[3], [int]$matches[4])
}

# The assembly that an event of the last two weeks did not find; empty when there is none.
function Get-MissingAssembly {
    param([datetime]$Now)
    $filter = @{ LogName = 'Application'; Id = 1309; StartTime = $Now.AddDays(-14) }
    try {
        $events = @(Get-WinEvent -FilterHashtable $filter -MaxEvents 200 -ErrorAction Stop)
    } catch {
        if ($_.FullyQualifiedErrorId -like 'NoMatchingEventsFound*') {
            return ''
        }
        Exit-Refused ('The event log could not be read: ' + $_.Exception.Message)
    }
    foreach ($entry in $events) {
        $values = @($entry.Properties | ForEach-Object -Process { $_.Value })
        $text = [string]$entry.Message + ' ' + ($values -join ' ')
        if (($text -match 'FileNotFoundException') -and ($text -match '(Microsoft\.Exchange\.[A-Za-z0-9.]+)')) {
            return $matches[1]
        }
    }
    return ''
}
