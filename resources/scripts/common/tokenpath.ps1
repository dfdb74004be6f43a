# Through which membership does a computer get into a group that may not serialise its token?

# The account of a server, by its primary group: no list of members names it there.
function Get-OwnAccount {
    param([string]$Computer)
    $forest = @{ Identity = (Get-DomainName -Dn $script:Directory.Forest) }
    $domains = (Get-ADForest @forest -Server $script:Directory.Controller -ErrorAction Stop).Domains
    $option = @{ LDAPFilter = ("(sAMAccountName=$Computer" + '$)'); Properties = 'primaryGroup' }
    $found = @($domains | ForEach-Object -Process {
            $where = Get-DirectoryServer -Dn ('DC=' + ($_ -replace '\.', ',DC='))
            Get-ADComputer @option -Server $where -ErrorAction Stop
        })
    if ($found.Count -ne 1) {
        Exit-Refused "$($found.Count) computers are called $Computer. $($found.DistinguishedName)"
    }
    return @{ [string]$found[0].primaryGroup = [string]$found[0].DistinguishedName }
}

# An object and what is in it, each read in its own domain and only once. Way leads up from it. What cannot be
# read has no class.
function Get-NestedMember {
    param([string]$Dn, [hashtable]$Own, [string]$Way, [System.Collections.ArrayList]$Seen)
    if ($Seen -contains $Dn) { return }
    [void]$Seen.Add($Dn)
    try {
        $at = Get-DirectoryServer -Dn $Dn
        $found = Get-ADObject -Identity $Dn -Properties member -Server $at -ErrorAction Stop
    } catch {
        $found = @{ Name = $Dn }
        Write-Line ("$Dn was not read: " + $_.Exception.Message)
    }
    $Way = "$($found.Name) -> $Way"
    [pscustomobject]@{ Dn = $Dn; Class = [string]$found.ObjectClass; Object = $found; Way = $Way }
    foreach ($member in @(@($found.member) + $Own[$Dn] | Where-Object -FilterScript { $_ })) {
        Get-NestedMember -Dn $member -Own $Own -Way $Way -Seen $Seen
    }
}

# The memberships that enter a denied group from outside, each with the way up to it and all that it lets in.
# What lies behind a denied group does not matter once the way into it is cut.
function Find-DeniedEdge {
    param([string]$Computer, [object[]]$Denied)
    $own = Get-OwnAccount -Computer $Computer
    $self = @($own.Values)[0]
    $dns = @($Denied | ForEach-Object -Process { [string]$_.DistinguishedName })
    $edges = @(foreach ($group in $Denied) {
            $members = @($group.member) + $own[[string]$group.DistinguishedName]
            foreach ($member in @($members | Where-Object -FilterScript { $_ -and ($dns -notcontains $_) })) {
                $below = @(Get-NestedMember -Dn $member -Own $own -Way $group.Name -Seen $dns)
                [pscustomobject]@{
                    Group   = [string]$group.DistinguishedName
                    Member  = [string]$member
                    Primary = ($member -eq $own[[string]$group.DistinguishedName])
                    Text    = [string]@($below | Where-Object -FilterScript { $_.Dn -eq $self })[0].Way
                    Below   = $below
                }
            }
        })
    $silent = @($edges | ForEach-Object -Process { $_.Below } | Where-Object -FilterScript { -not $_.Class })
    $edges = @($edges | Where-Object -FilterScript { $_.Text })
    if (($edges.Count -eq 0) -and ($silent.Count -gt 0)) {
        Exit-Refused 'No way in was found, but not all could be read. Try again when all domains answer.'
    }
    return $edges
}

# The groups in the token of this computer, which date from its last start. Names come from the directory.
function Test-StaleToken {
    param([object[]]$Denied)
    $global:LASTEXITCODE = 0
    $names = @(gpresult /scope computer /r | ForEach-Object -Process { "$_".Trim() -replace '^.*\\', '' })
    if ($global:LASTEXITCODE -ne 0) {
        Write-Line 'gpresult does not answer, so the token of this computer was not compared.'
        return $false
    }
    return (@($Denied | Where-Object -FilterScript { $names -contains $_.Name }).Count -gt 0)
}

function Test-Edge {
    param($Edge)
    $where = Get-DirectoryServer -Dn $Edge.Group
    $group = Get-ADGroup -Identity $Edge.Group -Properties member -Server $where -ErrorAction Stop
    return (@($group.member) -contains $Edge.Member)
}
