#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether an Exchange server is in a group that may not pass on a token.
.DESCRIPTION
    Cause: epi-token-serialization-deny. Made by Exmedic 1.0.

    Evidence:
    - NotAfter 2026-11-20T08:00:00Z of 1111111111111111111111111111111111111111 on EX01
      (Get-ExchangeCertificate)
    - Event 1003 on EX01: ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1

    Follows nested groups by their identifiers. On the server itself it also compares the token of the running
    system, which dates from the last start.
.PARAMETER Server
    The Exchange server whose computer account is refused; empty for the computer on which this is started.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    .\epi-token-serialization-deny_detect.ps1
.NOTES
    Run once, on a computer with the Active Directory module, in Windows PowerShell as administrator.
    Needs: the right to change the group, for groups of the forest root Enterprise Admins.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/2898571
#>
[CmdletBinding()]
param(
    [string]$Server = 'ex01.contoso.com',
    [switch]$Unattended = ('true' -eq 'true'),
    [string]$LogFolder = ''
)

# How the run ends: 0 done or healthy, 1 cause present (check only), 2 partly done, 3 not verified,
# 4 cancelled, 5 refused. PowerShell itself ends with 1, but never prints the RESULT line.
$script:Run = @{ Code = 4; Word = 'cancelled'; Changed = $false; Logging = $false; Folder = ''; StateFile = '' }
$script:Run.StateMade = $false

function Write-Line {
    param([string]$Text = '')
    Write-Host $Text
}

# Ends the run by an error that Resolve-RunFailure knows. After a change nothing counts as refused any more.
function Exit-Run {
    param([int]$Code, [string]$Word, [string]$Message)
    if ($script:Run.Changed -and ($Code -ge 4)) {
        $Code = 2
        $Word = 'partial'
    }
    $script:Run.Code = $Code
    $script:Run.Word = $Word
    $exception = New-Object -TypeName System.InvalidOperationException -ArgumentList $Message
    $category = [System.Management.Automation.ErrorCategory]::OperationStopped
    throw (New-Object -TypeName System.Management.Automation.ErrorRecord -ArgumentList @(
            $exception, 'ExmedicExit', $category, $null))
}

function Exit-Refused {
    param([string]$Message)
    Exit-Run -Code 5 -Word 'refused' -Message $Message
}

function Test-ExitError {
    param($ErrorRecord)
    return ($ErrorRecord.FullyQualifiedErrorId -like 'ExmedicExit*')
}

function Resolve-RunFailure {
    param($ErrorRecord)
    if (-not (Test-ExitError -ErrorRecord $ErrorRecord)) {
        $script:Run.Code = 5
        $script:Run.Word = 'refused'
        if ($script:Run.Changed) {
            $script:Run.Code = 2
            $script:Run.Word = 'partial'
        }
    }
    # A state of before that nothing changed would mislead the undo script.
    if ($script:Run.StateMade -and (-not $script:Run.Changed)) {
        [System.IO.File]::Delete($script:Run.StateFile)
    }
    Write-Line
    if ($script:Run.Code -lt 2) {
        Write-Line $ErrorRecord.Exception.Message
        return
    }
    Write-Line ('STOPPED: ' + $ErrorRecord.Exception.Message)
    if ($script:Run.Code -eq 2) {
        Write-Line 'Something was changed before this point. Run this script again, or the undo script.'
    } elseif ($script:Run.Code -ge 4) {
        Write-Line 'Nothing was changed.'
    }
}

# Conditions under which nothing may be changed, and where the run leaves its log and the state of before.
function Get-LocalServerName {
    $name = $env:COMPUTERNAME
    if (-not $name) {
        $name = @(hostname)[0]
    }
    return ($name -split '\.')[0].ToUpperInvariant()
}

# The integrity levels High and System, by their identifiers: the words of whoami are translated.
function Test-Elevated {
    $global:LASTEXITCODE = 0
    $groups = @(whoami /groups)
    if ($global:LASTEXITCODE -ne 0) {
        return $false
    }
    return (@($groups -match 'S-1-16-(12288|16384)(\D|$)').Count -gt 0)
}

function Confirm-Rights {
    if ([IntPtr]::Size -ne 8) {
        Exit-Refused 'This is a 32-bit PowerShell. Start the 64-bit Windows PowerShell.'
    }
    if (-not (Test-Elevated)) {
        Exit-Refused 'This PowerShell was not started as administrator. Start it with "Run as administrator".'
    }
}

# Reading Active Directory. One domain controller answers everything in its own domain, so that what was changed
# is read back where it was changed; other domains are asked by their names.
function Open-Directory {
    Import-Module -Name ActiveDirectory -ErrorAction Stop
    $root = Get-ADRootDSE -ErrorAction Stop
    $script:Directory = @{
        Controller    = [string]$root.dnsHostName
        Domain        = [string]$root.defaultNamingContext
        Forest        = [string]$root.rootDomainNamingContext
        Configuration = [string]$root.configurationNamingContext
    }
    if (-not $script:Directory.Controller) {
        $script:Directory.Controller = Get-DomainName -Dn $script:Directory.Domain
    }
}

function Get-DomainName {
    param([string]$Dn)
    $labels = @([regex]::Matches($Dn, '(?i)(?:^|,)DC=([^,]+)') | ForEach-Object -Process { $_.Groups[1].Value })
    return ($labels -join '.')
}

function Get-DirectoryServer {
    param([string]$Dn)
    $domain = Get-DomainName -Dn $Dn
    if (($domain -eq '') -or ($domain -eq (Get-DomainName -Dn $script:Directory.Domain))) {
        return $script:Directory.Controller
    }
    return $domain
}

# The object below CN=Services in the configuration that holds everything of Exchange.
function Get-ExchangeContainer {
    return ('CN=Microsoft Exchange,CN=Services,' + $script:Directory.Configuration)
}
# Which groups may not serialise a token? Groups are known by their identifiers; their names are translated.
function Get-WellKnownGroup {
    param([string]$Guid)
    $read = @{ Identity = (Get-ExchangeContainer); Properties = 'otherWellKnownObjects' }
    $exchange = Get-ADObject @read -Server $script:Directory.Controller -ErrorAction Stop
    foreach ($value in @($exchange.otherWellKnownObjects)) {
        if ([string]$value -match "^B:32:${Guid}:(.+)$") {
            $dn = $matches[1]
            Get-ADGroup -Identity $dn -Server (Get-DirectoryServer -Dn $dn) -ErrorAction Stop
        }
    }
}

# Exchange denies the right to these four. The permissions of the server's own object may name others.
function Get-DeniedGroup {
    param([string]$Computer)
    $forest = $script:Directory.Forest
    $where = Get-DirectoryServer -Dn $forest
    $domain = Get-ADDomain -Identity (Get-DomainName -Dn $forest) -Server $where -ErrorAction Stop
    $sid = [string]$domain.DomainSID
    if ($sid -notmatch '^S-1-5-21-') {
        Exit-Refused 'The identifier of the forest root domain could not be read.'
    }
    $groups = @()
    foreach ($rid in @('512', '518', '519')) {
        $groups += Get-ADGroup -Identity "$sid-$rid" -Server $where -ErrorAction Stop
    }
    $groups += @(Get-WellKnownGroup -Guid 'C262A929D691B74A9E068728F8F842EA')
    $known = @($groups | ForEach-Object -Process { [string]$_.SID.Value })
    foreach ($listed in @(Get-ListedDeny -Computer $Computer)) {
        if ($known -notcontains $listed) {
            $groups += @(Find-ListedGroup -Sid $listed)
        }
    }
    return $groups
}

# The identifiers that the permissions name. Where they cannot be read, the four have to do.
function Get-ListedDeny {
    param([string]$Computer)
    try {
        $option = @{
            LDAPFilter = '(|(cn=ms-Exch-EPI-Token-Serialization)(displayName=*Token Serialization*))'
            SearchBase = "CN=Extended-Rights,$($script:Directory.Configuration)"
            Properties = 'rightsGuid'
        }
        $right = @(Get-ADObject @option -Server $script:Directory.Controller -ErrorAction Stop)
        $option = @{ Filter = "objectClass -eq 'msExchExchangeServer'"; SearchBase = (Get-ExchangeContainer) }
        $option.Properties = 'nTSecurityDescriptor'
        $found = @(Get-ADObject @option -Server $script:Directory.Controller -ErrorAction Stop |
                Where-Object -FilterScript { $_.Name -eq $Computer })
        if (($right.Count -eq 0) -or ($found.Count -ne 1) -or (-not $found[0].nTSecurityDescriptor)) {
            throw "the object of $Computer, or the right, was not found"
        }
        $kind = [System.Security.Principal.SecurityIdentifier]
        $rules = @($found[0].nTSecurityDescriptor.GetAccessRules($true, $true, $kind))
        $denied = @($rules | Where-Object -FilterScript {
                ([string]$_.AccessControlType -eq 'Deny') -and
                ([string]$_.ObjectType -eq [string]$right[0].rightsGuid)
            })
        return @($denied | ForEach-Object -Process { [string]$_.IdentityReference.Value } | Select-Object -Unique)
    } catch {
        Write-Line ('Only the groups that Exchange itself denies were looked at: ' + $_.Exception.Message)
        return @()
    }
}

# Taking a server out of a group that every Exchange server needs would break it: then the permission is the fault.
function Find-ListedGroup {
    param([string]$Sid)
    $needed = @()
    foreach ($guid in @('A7D2016C83F003458132789EEB127B84', 'EA876A58DB6DD04C9006939818F800EB')) {
        $needed += @(Get-WellKnownGroup -Guid $guid | ForEach-Object -Process { [string]$_.SID.Value })
    }
    if (($needed -contains $Sid) -or ($Sid -notmatch '^S-1-5-21-') -or ($Sid -match '-515$')) {
        Exit-Refused "The permissions deny the right to $Sid, which every Exchange server has. Correct them."
    }
    $group = $null
    foreach ($dn in @($script:Directory.Domain, $script:Directory.Forest | Select-Object -Unique)) {
        if (-not $group) {
            $where = Get-DirectoryServer -Dn $dn
            $group = @(Get-ADGroup -Filter "objectSid -eq '$Sid'" -Server $where -ErrorAction Stop)[0]
        }
    }
    if (-not $group) {
        Write-Line "The permissions also name $Sid, which is no group here. Check that one yourself."
    }
    return $group
}
# Through which membership does a computer get into a group that may not serialise its token?
# Everything the computer is in, read upwards level by level. A cycle ends at a group that was read before.
function Read-MemberGraph {
    param([string]$Computer, [object[]]$Denied)
    $option = @{ Identity = $Computer; Properties = @('memberOf', 'primaryGroup') }
    $account = Get-ADComputer @option -Server $script:Directory.Controller -ErrorAction Stop
    $start = [string]$account.DistinguishedName
    $graph = @{ Start = $start; Nodes = @{}; Names = @{} }
    $graph.Nodes[$start] = @(@($account.memberOf) + @($account.primaryGroup) | Where-Object -FilterScript { $_ } |
            ForEach-Object -Process { [string]$_ })
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
            $graph.Nodes[$dn] = @(@($group.memberOf) | Where-Object -FilterScript { $_ } |
                    ForEach-Object -Process { [string]$_ })
            foreach ($parent in $graph.Nodes[$dn]) { $queue.Enqueue($parent) }
        }
    }
    return $graph
}

# A domain controller does not know the groups of other domains that name its members; the members of the denied
# groups themselves close that gap.
function Add-ForeignEdge {
    param($Graph, [object[]]$Denied)
    foreach ($group in $Denied) {
        $dn = [string]$group.DistinguishedName
        $where = Get-DirectoryServer -Dn $dn
        $full = Get-ADGroup -Identity $dn -Properties member -Server $where -ErrorAction Stop
        foreach ($member in @($full.member)) {
            $name = [string]$member
            if ($name -and $Graph.Nodes.ContainsKey($name) -and ($Graph.Nodes[$name] -notcontains $dn)) {
                $Graph.Nodes[$name] = @($Graph.Nodes[$name]) + $dn
            }
        }
        $Graph.Names[$dn] = [string]$group.Name
    }
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
    Add-ForeignEdge -Graph $graph -Denied $Denied
    $dns = @($Denied | ForEach-Object -Process { [string]$_.DistinguishedName })
    $edges = @(Get-DeniedEdge -Graph $graph -DeniedDns $dns)
    foreach ($edge in $edges) {
        $names = @($edge.Way | ForEach-Object -Process { $graph.Names[$_] })
        $edge | Add-Member -MemberType NoteProperty -Name Text -Value ($names -join ' -> ')
        $edge | Add-Member -MemberType NoteProperty -Name Direct -Value ($edge.Member -eq $graph.Start)
    }
    return $edges
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

# Ends of a check that changes nothing.
function Exit-Present {
    param([string]$Message)
    Exit-Run -Code 1 -Word 'present' -Message "PRESENT: $Message"
}

function Exit-Absent {
    param([string]$Message)
    Exit-Run -Code 0 -Word 'absent' -Message "Not present: $Message"
}

$ErrorActionPreference = 'Stop'
$globalPreference = $global:ErrorActionPreference
try {
    try {
        $global:ErrorActionPreference = 'Stop'

        #region check
        # Reads the directory and, on the server itself, its token. Changes nothing.
        Confirm-Rights
        Open-Directory
        $computer = ($Server -split '\.')[0].ToUpperInvariant()
        if (-not $computer) {
            $computer = Get-LocalServerName
        }
        $denied = @(Get-DeniedGroup -Computer $computer)
        $edges = @(Find-DeniedEdge -Computer $computer -Denied $denied)
        foreach ($edge in $edges) {
            Write-Line "Way in: $($edge.Text)"
        }
        if ($edges.Count -gt 0) {
            Exit-Present "$computer is in a denied group."
        }
        if (($computer -eq (Get-LocalServerName)) -and (Test-StaleToken -Denied $denied)) {
            Exit-Present "The directory is in order, but $computer still runs with the old groups. Restart it."
        }
        Exit-Absent "$computer is in none of the denied groups."
        #endregion
    } catch {
        Resolve-RunFailure -ErrorRecord $_
    }
    Write-Output ('RESULT {0} {1}' -f $script:Run.Code, $script:Run.Word)
} finally {
    $global:ErrorActionPreference = $globalPreference
}
exit $script:Run.Code
