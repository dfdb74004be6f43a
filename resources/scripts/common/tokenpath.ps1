# Through which membership does a computer get into a group that may not serialise its token?

# The groups that hold an object. Its own domain does not know the groups of the others, so each is asked.
function Get-HoldingGroup {
    param([string]$Dn, $MemberOf)
    $groups = @($MemberOf | Where-Object -FilterScript { $_ } | ForEach-Object -Process { [string]$_ })
    $text = [regex]::Replace($Dn, '[\\*()\x00]', { '\{0:x2}' -f [int][char]$args[0].Value })
    $own = Get-DomainName -Dn $Dn
    foreach ($domain in @(Get-ForestDomain)) {
        if (($domain -eq $own) -or ($script:Directory.Silent -contains $domain)) {
            continue
        }
        try {
            $where = Get-DirectoryServer -Dn ('DC=' + ($domain -replace '\.', ',DC='))
            $groups += @(Get-ADGroup -LDAPFilter "(member=$text)" -Server $where -ErrorAction Stop |
                    ForEach-Object -Process { [string]$_.DistinguishedName })
        } catch {
            $script:Directory.Silent += $domain
            Write-Line ("The domain $domain was not asked for groups: " + $_.Exception.Message)
        }
    }
    return @($groups | Select-Object -Unique)
}

function Get-ForestDomain {
    if (-not $script:Directory.Domains) {
        $option = @{ Identity = (Get-DomainName -Dn $script:Directory.Forest) }
        $forest = Get-ADForest @option -Server $script:Directory.Controller -ErrorAction Stop
        $script:Directory.Domains = @($forest.Domains | ForEach-Object -Process { [string]$_ })
    }
    return $script:Directory.Domains
}

# The account of a server, in whichever domain of the forest it stands.
function Get-ComputerAccount {
    param([string]$Computer)
    $option = @{ LDAPFilter = ("(sAMAccountName=$Computer" + '$)'); Properties = @('memberOf', 'primaryGroup') }
    $found = @()
    foreach ($domain in @(Get-ForestDomain)) {
        $where = Get-DirectoryServer -Dn ('DC=' + ($domain -replace '\.', ',DC='))
        $found += @(Get-ADComputer @option -Server $where -ErrorAction Stop)
    }
    if ($found.Count -ne 1) {
        $dns = @($found | ForEach-Object -Process { [string]$_.DistinguishedName })
        Exit-Refused "$($found.Count) computers of the forest are called $Computer. $($dns -join '; ')"
    }
    return $found[0]
}

# Everything the computer is in, read upwards level by level. A cycle ends at a group that was read before.
function Read-MemberGraph {
    param([string]$Computer, [object[]]$Denied)
    $account = Get-ComputerAccount -Computer $Computer
    $start = [string]$account.DistinguishedName
    $graph = @{ Start = $start; Nodes = @{}; Names = @{}; Primary = [string]$account.primaryGroup }
    $graph.Nodes[$start] = @(Get-HoldingGroup -Dn $start -MemberOf (@($account.memberOf) + $account.primaryGroup))
    $graph.Names[$start] = $Computer
    $stop = @($Denied | ForEach-Object -Process { [string]$_.DistinguishedName })
    $queue = New-Object -TypeName System.Collections.Queue
    foreach ($dn in $graph.Nodes[$start]) { $queue.Enqueue($dn) }
    while ($queue.Count -gt 0) {
        $dn = [string]$queue.Dequeue()
        if ($graph.Nodes.ContainsKey($dn)) {
            continue
        }
        $where = Get-DirectoryServer -Dn $dn
        $group = Get-ADGroup -Identity $dn -Properties memberOf -Server $where -ErrorAction Stop
        $graph.Names[$dn] = [string]$group.Name
        $graph.Nodes[$dn] = @()
        if ($stop -notcontains $dn) {
            $graph.Nodes[$dn] = @(Get-HoldingGroup -Dn $dn -MemberOf $group.memberOf)
            foreach ($parent in $graph.Nodes[$dn]) { $queue.Enqueue($parent) }
        }
    }
    return $graph
}

# Pure: the edges that enter a denied group from outside, each with the way that leads to it. What lies behind a
# denied group does not matter once the way into it is cut.
function Get-DeniedEdge {
    param($Graph, [string[]]$DeniedDns)
    Set-StrictMode -Version 2.0
    $edges = @()
    $seen = @{}
    $queue = New-Object -TypeName System.Collections.Queue
    $queue.Enqueue([pscustomobject]@{ Dn = $Graph.Start; Way = @($Graph.Start) })
    $seen[$Graph.Start] = $true
    while ($queue.Count -gt 0) {
        $at = $queue.Dequeue()
        if (-not $Graph.Nodes.ContainsKey($at.Dn)) {
            continue
        }
        foreach ($parent in @($Graph.Nodes[$at.Dn] | Sort-Object)) {
            $way = @($at.Way) + $parent
            if ($DeniedDns -contains $parent) {
                $edges += [pscustomobject]@{ Member = $at.Dn; Group = $parent; Way = $way }
            } elseif (-not $seen.ContainsKey($parent)) {
                $seen[$parent] = $true
                $queue.Enqueue([pscustomobject]@{ Dn = $parent; Way = $way })
            }
        }
    }
    return $edges
}

function Find-DeniedEdge {
    param([string]$Computer, [object[]]$Denied)
    $graph = Read-MemberGraph -Computer $Computer -Denied $Denied
    $dns = @($Denied | ForEach-Object -Process { [string]$_.DistinguishedName })
    $edges = @(Get-DeniedEdge -Graph $graph -DeniedDns $dns)
    if (($edges.Count -eq 0) -and ($script:Directory.Silent.Count -gt 0)) {
        $silent = $script:Directory.Silent -join ', '
        Exit-Refused "No way in was found, but $silent did not answer. Try again when it does."
    }
    foreach ($edge in $edges) {
        $names = @($edge.Way | ForEach-Object -Process { $graph.Names[$_] })
        $edge | Add-Member -MemberType NoteProperty -Name Text -Value ($names -join ' -> ')
        $edge | Add-Member -MemberType NoteProperty -Name Direct -Value ($edge.Member -eq $graph.Start)
        $primary = $edge.Direct -and ($edge.Group -eq $graph.Primary)
        $edge | Add-Member -MemberType NoteProperty -Name Primary -Value $primary
    }
    return $edges
}

# Only what the repair can have removed comes back: the server, or a group that it is in, into a denied group.
function Confirm-SavedEdge {
    param($State)
    $denied = @(Get-DeniedGroup -Computer ([string]$State.Server))
    $dns = @($denied | ForEach-Object -Process { [string]$_.DistinguishedName })
    $graph = Read-MemberGraph -Computer ([string]$State.Server) -Denied $denied
    foreach ($edge in @($State.Edges)) {
        if ($dns -notcontains [string]$edge.Group) {
            Exit-Refused "The saved state is about $($edge.Group), which the repair never changes."
        }
        if (-not $graph.Nodes.ContainsKey([string]$edge.Member)) {
            Exit-Refused "The saved state is about $($edge.Member), which is no group of $($State.Server)."
        }
    }
}

# Accounts other than computers that lose the outer group when the inner one leaves it. Each is read in its own
# domain; what cannot be read is named by its path, and the list ends after fifty.
function Get-AffectedPerson {
    param($Edge)
    $people = @()
    $seen = @{}
    $queue = New-Object -TypeName System.Collections.Queue
    if (-not $Edge.Direct) {
        $queue.Enqueue([string]$Edge.Member)
    }
    while (($queue.Count -gt 0) -and ($people.Count -lt 50)) {
        $dn = [string]$queue.Dequeue()
        if ($seen.ContainsKey($dn)) {
            continue
        }
        $seen[$dn] = $true
        try {
            $option = @{ Identity = $dn; Properties = @('member', 'sAMAccountName') }
            $found = Get-ADObject @option -Server (Get-DirectoryServer -Dn $dn) -ErrorAction Stop
        } catch {
            $people += $dn
            continue
        }
        if ($found.ObjectClass -eq 'group') {
            foreach ($member in @($found.member | Where-Object -FilterScript { $_ })) {
                $queue.Enqueue([string]$member)
            }
        } elseif ($found.ObjectClass -ne 'computer') {
            $people += [string]@(@($found.sAMAccountName, $dn) | Where-Object -FilterScript { $_ })[0]
        }
    }
    return $people
}

# A member of another domain is found only if it is handed over as an object.
function Get-EdgeMember {
    param($Edge)
    $dn = [string]$Edge.Member
    return (Get-ADObject -Identity $dn -Server (Get-DirectoryServer -Dn $dn) -ErrorAction Stop)
}

# The groups in the token of this computer, which date from its last start. Names come from the directory.
function Test-StaleToken {
    param([object[]]$Denied)
    $global:LASTEXITCODE = 0
    $lines = @(gpresult /scope computer /r)
    if ($global:LASTEXITCODE -ne 0) {
        Write-Line 'gpresult does not answer, so the token of this computer was not compared.'
        return $false
    }
    $names = @($Denied | ForEach-Object -Process { [string]$_.Name })
    foreach ($line in $lines) {
        if ($names -contains (([string]$line).Trim() -replace '^.*\\', '')) {
            return $true
        }
    }
    return $false
}

function Write-RestartPlan {
    param([string]$Computer)
    Write-Line
    Write-Line 'What remains, in this order:'
    Write-Line '  1. Let the domain controllers replicate: repadmin /syncall /AdeP'
    Write-Line "  2. Put $Computer into maintenance (in a DAG: move its active databases away)."
    Write-Line "  3. Restart $Computer. A computer reads its groups when it starts; nothing less helps."
    Write-Line '     Other Exchange servers that were in the same group need the same restart.'
    Write-Line '  4. End the maintenance, then check: gpresult /scope computer /r'
    Write-Line '  5. Find what put the group there, for example a policy with Restricted Groups.'
    Write-Line '  6. What was in an administrators group keeps adminCount=1 and its own access list, which the'
    Write-Line '     directory does not take back: clear the one, switch inheritance on in the other.'
}
