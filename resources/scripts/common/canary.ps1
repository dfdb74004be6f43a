# The keys behind the canary cookies: octet strings on the object Client Access of the organisation. One
# domain controller answers, so that what was changed is read back where it was changed.
$script:CanaryNames = @('msExchCanaryData0', 'msExchCanaryData1', 'msExchCanaryData2', 'msExchCanaryData3')

function Open-CanaryDirectory {
    Import-Module -Name ActiveDirectory -ErrorAction Stop
    $root = Get-ADRootDSE -ErrorAction Stop
    $script:Directory = @{ Server = [string]$root.dnsHostName; ErrorAction = 'Stop' }
    $script:Configuration = [string]$root.configurationNamingContext
    $script:Exchange = "CN=Microsoft Exchange,CN=Services,$($script:Configuration)"
}

function Get-CanaryObject {
    $where = $script:Directory
    $option = @{ LDAPFilter = '(cn=Client Access)'; SearchBase = $script:Exchange }
    $option.Properties = $script:CanaryNames
    $pattern = '^CN=Client Access,CN=(?:[^,\\]|\\.)+,' + [regex]::Escape($script:Exchange) + '$'
    $found = @(Get-ADObject @option @where)
    $right = @($found | Where-Object -FilterScript { $_.DistinguishedName -match $pattern })
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
        if ($_.FullyQualifiedErrorId -like 'NoMatchingEventsFound*') { return '' }
        Exit-Refused ('The event log could not be read: ' + $_.Exception.Message)
    }
    $named = @($events | Where-Object -FilterScript {
            "$($_.Message) $($_.Properties | ForEach-Object -Process { $_.Value })" -match 'Canary15'
        })
    return [string]@($named | ForEach-Object -Process { Get-InstantText -Time $_.TimeCreated } |
            Sort-Object -Descending)[0]
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

# Servers of version 15 that are no Edge servers. What cannot be read excludes no server.
function Get-DirectoryExchangeServer {
    $where = $script:Directory
    $option = @{ LDAPFilter = '(objectClass=msExchExchangeServer)'; SearchBase = $script:Exchange }
    $option.Properties = @('serialNumber', 'msExchCurrentServerRoles', 'msExchServerSite')
    return @(Get-ADObject @option @where | Sort-Object -Property Name | Where-Object -FilterScript {
            $version = [string]@($_.serialNumber)[0]
            $edge = ([int]@($_.msExchCurrentServerRoles)[0] -band 64) -ne 0
            (-not $edge) -and ((-not $version) -or ($version -match '^Version 15\.'))
        })
}

# The writable domain controllers of these sites: Exchange reads the keys from one of its own site. Where a
# site has none of its own, nobody can say which one serves it.
function Get-SiteController {
    param([string[]]$Sites)
    $where = $script:Directory
    $option = @{ LDAPFilter = '(objectCategory=nTDSDSA)'; SearchBase = "CN=Sites,$($script:Configuration)" }
    $all = @(Get-ADObject @option @where | ForEach-Object -Process {
            $dn = ([string]$_.DistinguishedName) -replace '^CN=NTDS Settings,', ''
            [pscustomobject]@{
                Name = [string](Get-ADObject -Identity $dn -Properties dNSHostName @where).dNSHostName
                Site = $dn -replace '^CN=(?:[^,\\]|\\.)+,CN=Servers,', ''
            }
        })
    $near = @($all | Where-Object -FilterScript { $Sites -contains $_.Site })
    $served = @($near | ForEach-Object -Process { $_.Site })
    foreach ($site in @($Sites | Where-Object -FilterScript { $served -notcontains $_ })) {
        Write-Line "No domain controller is in $site. All of the forest are waited for."
        $near = $all
    }
    return @($near | ForEach-Object -Process { $_.Name } | Where-Object -FilterScript { $_ } | Sort-Object)
}

# Waits a quarter of an hour at most. Late: controllers that have an old key. Silent: those that do not answer.
function Wait-CanaryReplication {
    param([string]$Dn, [hashtable]$Old, [string[]]$Controllers)
    $option = @{ Identity = $Dn; Properties = $script:CanaryNames; ErrorAction = 'Stop' }
    foreach ($round in 0..15) {
        $result = @{ Late = @(); Silent = @() }
        foreach ($name in $Controllers) {
            try {
                $now = Get-CanaryValue -Object (Get-ADObject @option -Server $name)
                if (@($Old.Keys | Where-Object -FilterScript { $now[$_] -ceq $Old[$_] }).Count -gt 0) {
                    $result.Late += $name
                }
            } catch {
                $result.Silent += $name
            }
        }
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
    $found = (Get-CurrentAuthCertificate -Now $Now).State
    if ($found -ne 'usable') {
        Exit-Refused "The Auth certificate on this server is $found. Repair that first; see auth-cert-expired."
    }
}
