# The keys behind the canary cookies: octet strings on the object Client Access of the organisation.
$script:CanaryNames = @('msExchCanaryData0', 'msExchCanaryData1', 'msExchCanaryData2', 'msExchCanaryData3')

function Get-CanaryObject {
    $base = $script:Directory.Exchange
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

# Servers of version 15 that are no Edge servers, with the site of each. What cannot be read excludes no server.
function Get-DirectoryExchangeServer {
    $option = @{ LDAPFilter = '(objectClass=msExchExchangeServer)'; SearchBase = $script:Directory.Exchange }
    $option.Properties = @('serialNumber', 'msExchCurrentServerRoles', 'msExchServerSite')
    $servers = @()
    foreach ($one in @(Get-ADObject @option -Server $script:Directory.Controller -ErrorAction Stop)) {
        $version = [string]@($one.serialNumber)[0]
        $other = $version -and ($version -notmatch '^Version 15\.')
        $edge = ([int]@($one.msExchCurrentServerRoles)[0] -band 64) -ne 0
        if ((-not $other) -and (-not $edge)) {
            $servers += [pscustomobject]@{
                Name = ([string]$one.Name).ToUpperInvariant()
                Site = [string]$one.msExchServerSite
            }
        }
    }
    return @($servers | Sort-Object -Property Name)
}

# The writable domain controllers of these sites: Exchange reads the keys from one of its own site.
function Get-SiteController {
    param([string[]]$Sites)
    $server = $script:Directory.Controller
    $option = @{ LDAPFilter = '(objectCategory=nTDSDSA)' }
    $option.SearchBase = 'CN=Sites,' + $script:Directory.Configuration
    $names = @()
    $all = @()
    $served = @()
    foreach ($agent in @(Get-ADObject @option -Server $server -ErrorAction Stop)) {
        $dn = ([string]$agent.DistinguishedName) -replace '^CN=NTDS Settings,', ''
        $site = $dn -replace '^CN=(?:[^,\\]|\\.)+,CN=Servers,', ''
        $object = Get-ADObject -Identity $dn -Properties dNSHostName -Server $server -ErrorAction Stop
        $all += [string]$object.dNSHostName
        if ($Sites -contains $site) {
            $names += [string]$object.dNSHostName
            $served += $site
        }
    }
    # Where a site has none of its own, nobody can say which one serves it.
    foreach ($site in @($Sites | Where-Object -FilterScript { $served -notcontains $_ })) {
        Write-Line "No domain controller is in $site. All of the forest are waited for."
        $names = $all
    }
    return @($names | Where-Object -FilterScript { $_ } | Sort-Object)
}

# old, gone or silent
function Get-CanaryAnswer {
    param([string]$Controller, [string]$Dn, [hashtable]$Old)
    $option = @{ Identity = $Dn; Properties = $script:CanaryNames; Server = $Controller }
    try {
        $now = Get-CanaryValue -Object (Get-ADObject @option -ErrorAction Stop)
    } catch {
        Write-Line ("$Controller does not answer: " + $_.Exception.Message)
        return 'silent'
    }
    foreach ($name in @($Old.Keys)) {
        if ($now[$name] -eq $Old[$name]) {
            return 'old'
        }
    }
    return 'gone'
}

# Waits a quarter of an hour at most. Late: controllers that have an old key. Silent: those that do not answer.
function Wait-CanaryReplication {
    param([string]$Dn, [hashtable]$Old, [object[]]$Servers)
    $sites = @($Servers | ForEach-Object -Process { $_.Site } | Where-Object -FilterScript { $_ } | Sort-Object)
    $open = @(Get-SiteController -Sites $sites)
    $result = @{ Late = @(); Silent = @() }
    foreach ($round in 0..15) {
        $answers = @{}
        foreach ($name in $open) {
            $answers[$name] = Get-CanaryAnswer -Controller $name -Dn $Dn -Old $Old
        }
        $open = @($open | Where-Object -FilterScript { $answers[$_] -ne 'gone' })
        $result.Late = @($open | Where-Object -FilterScript { $answers[$_] -eq 'old' })
        $result.Silent = @($open | Where-Object -FilterScript { $answers[$_] -eq 'silent' })
        if (($result.Late.Count -eq 0) -or ($round -eq 15)) {
            return $result
        }
        Write-Line ('Waiting for the domain controllers that have the old keys: ' + ($result.Late -join ', '))
        Start-Sleep -Seconds 60
    }
}

# An Auth certificate that cannot be used breaks the same pages, and new canary keys do not mend that.
function Confirm-AuthCertificate {
    param([datetime]$Now)
    [void](Open-ExchangeShell)
    $config = Get-AuthConfiguration
    if (-not $config) {
        Exit-Refused 'The Auth configuration could not be read, so the Auth certificate may be the cause.'
    }
    $record = Get-StoreRecord -Thumbprint $config.Current
    $found = Get-CertificateState -Record $record -Now $Now
    if ($found -ne 'usable') {
        Exit-Refused "The Auth certificate on this server is $found. Repair that first; see auth-cert-expired."
    }
}
