# The keys behind the canary cookies: octet strings on the object Client Access of the organisation.
$script:CanaryNames = @('msExchCanaryData0', 'msExchCanaryData1', 'msExchCanaryData2', 'msExchCanaryData3')

function Get-CanaryObject {
    $base = Get-ExchangeContainer
    $option = @{ LDAPFilter = '(cn=Client Access)'; SearchBase = $base; Properties = $script:CanaryNames }
    $found = @(Get-ADObject @option -Server $script:Directory.Controller -ErrorAction Stop)
    $pattern = '^CN=Client Access,CN=(?:[^,\\]|\\.)+,' + [regex]::Escape($base) + '$'
    $right = @($found | Where-Object -FilterScript { [string]$_.DistinguishedName -match $pattern })
    if ($right.Count -ne 1) {
        Exit-Refused "$($right.Count) objects Client Access were found; exactly one was expected."
    }
    return $right[0]
}

# Attribute name -> Base64, with a mark for what was no octet string; only those that are set.
function Get-CanaryValue {
    param($Object)
    $values = @{}
    foreach ($name in $script:CanaryNames) {
        $value = $Object.$name
        if (($null -ne $value) -and ($value -isnot [byte[]]) -and ($value -isnot [string])) {
            $value = @($value)[0]
        }
        if ($value -is [string]) {
            $bytes = [System.Text.Encoding]::UTF8.GetBytes($value)
            $values[$name] = 'text:' + [System.Convert]::ToBase64String($bytes)
        } elseif ($value -is [byte[]]) {
            $values[$name] = [System.Convert]::ToBase64String($value)
        }
    }
    return $values
}

function Get-SavedValue {
    param([string]$Text)
    if ($Text -like 'text:*') {
        return [System.Text.Encoding]::UTF8.GetString([System.Convert]::FromBase64String($Text.Substring(5)))
    }
    return , [System.Convert]::FromBase64String($Text)
}

# The newest event that names the canary, as an instant; empty when there is none in a week.
function Get-CanaryEventTime {
    param([datetime]$Now)
    $filter = @{ LogName = 'Application'; Id = 1309; StartTime = $Now.AddDays(-7) }
    try {
        $events = @(Get-WinEvent -FilterHashtable $filter -MaxEvents 200 -ErrorAction Stop)
    } catch {
        if ($_.FullyQualifiedErrorId -like 'NoMatchingEventsFound*') {
            return ''
        }
        Exit-Refused ('The event log could not be read: ' + $_.Exception.Message)
    }
    $times = @()
    foreach ($entry in $events) {
        $values = @($entry.Properties | ForEach-Object -Process { $_.Value })
        $text = [string]$entry.Message + ' ' + ($values -join ' ')
        if ($text -match 'Canary15') {
            $times += Get-InstantText -Time $entry.TimeCreated
        }
    }
    return [string]@($times | Sort-Object -Descending)[0]
}

# What the last repair on this server saved; nothing is made for that.
function Get-CanaryRepair {
    param([string]$LogFolder)
    if (-not $LogFolder) {
        $LogFolder = Join-Path -Path ([string]$env:ProgramData) -ChildPath 'Exmedic'
    }
    $script:Run.Folder = Join-Path -Path $LogFolder -ChildPath 'canary-data-corrupt'
    if ((-not (Test-Path -Path $script:Run.Folder)) -or (-not (Get-StateFile))) {
        return $null
    }
    return (Read-RunState)
}

function Get-DirectoryExchangeServer {
    $option = @{ LDAPFilter = '(objectClass=msExchExchangeServer)'; SearchBase = (Get-ExchangeContainer) }
    $found = @(Get-ADObject @option -Server $script:Directory.Controller -ErrorAction Stop)
    return @($found | ForEach-Object -Process { ([string]$_.Name).ToUpperInvariant() } | Sort-Object)
}
