#Requires -Version 3.0

<#
.SYNOPSIS
    Takes the Exchange server out of the group whose members may not pass on a token.
.DESCRIPTION
    Cause: epi-token-serialization-deny. Made by Exmedic 1.0.

    Evidence:
    - NotAfter 2026-11-20T08:00:00Z of 1111111111111111111111111111111111111111 on EX01
      (Get-ExchangeCertificate)
    - Event 1003 on EX01: ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1

    Domain Admins, Schema Admins and Enterprise Admins of the forest root and Organization Management are denied
    the right ms-Exch-EPI-Token-Serialization. A server whose computer account gets into one of them, mostly
    through nested groups, can sign nobody in any more. The script works out the membership that leads in,
    shows it, and removes it after a Yes. The denied right stays: it is a protection.

    Question: Are you sure you want to perform this action?   Y   after checking the two names.

    Effect on users: none at once; the server has to be restarted afterwards, which the script does not do.
    Undo: epi-token-serialization-deny_undo.ps1 adds the same membership again.
.PARAMETER Server
    The Exchange server whose computer account is refused; empty for the computer on which this is started.
.PARAMETER Unattended
    Ask nothing.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    .\epi-token-serialization-deny_1-fix.ps1 -WhatIf
.NOTES
    Run once, on a computer with the Active Directory module, in Windows PowerShell as administrator.
    Needs: the right to change the group, for groups of the forest root Enterprise Admins.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/2898571
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
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

# Nothing to do: the cause is not, or no longer, present.
function Exit-Healthy {
    param([string]$Message)
    Exit-Run -Code 0 -Word 'healthy' -Message "Already healthy, nothing changed. $Message"
}

function Exit-Refused {
    param([string]$Message)
    Exit-Run -Code 5 -Word 'refused' -Message $Message
}

# A No at a question. In a rehearsal every question counts as No, and the run goes on.
function Exit-Declined {
    param([string]$What)
    if (-not $WhatIfPreference) {
        Exit-Run -Code 4 -Word 'cancelled' -Message "You said No to: $What"
    }
}

function Complete-Run {
    param([int]$Code = 0, [string]$Word = 'done', [string]$Message)
    if ($WhatIfPreference -and ($Code -eq 0) -and ($Word -eq 'done')) {
        $Word = 'rehearsed'
        $Message = 'Rehearsal only: nothing was changed.'
    }
    $script:Run.Code = $Code
    $script:Run.Word = $Word
    Write-Line
    Write-Line $Message
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

# Nobody can answer in a scheduled task, a service or a shell started with -NonInteractive.
function Test-CanAsk {
    if (-not [Environment]::UserInteractive) {
        return $false
    }
    $words = @([Environment]::GetCommandLineArgs() -match '^[-/]{1,2}noni\w*$')
    return ($words.Count -eq 0)
}

function Confirm-Rights {
    if ([IntPtr]::Size -ne 8) {
        Exit-Refused 'This is a 32-bit PowerShell. Start the 64-bit Windows PowerShell.'
    }
    if (-not (Test-Elevated)) {
        Exit-Refused 'This PowerShell was not started as administrator. Start it with "Run as administrator".'
    }
}

function Confirm-Attended {
    if ($Unattended -or $WhatIfPreference -or (Test-CanAsk)) {
        return
    }
    Exit-Refused 'Nobody can answer questions here. Run it in a console, or with -Unattended.'
}

# The folder of this cause, made if need be. Logs and saved states are written even in a rehearsal's shell.
function Open-RunFolder {
    param([string]$LogFolder, [string]$Cause)
    if (-not $LogFolder) {
        $root = $env:ProgramData
        if (-not $root) {
            $root = [System.IO.Path]::GetTempPath()
        }
        $LogFolder = Join-Path -Path $root -ChildPath 'Exmedic'
    }
    $folder = Join-Path -Path $LogFolder -ChildPath $Cause
    [void](New-Item -Path $folder -ItemType Directory -Force -WhatIf:$false -Confirm:$false)
    $script:Run.Folder = (Resolve-Path -LiteralPath $folder).ProviderPath
}

function Get-Stamp {
    return (Get-Date).ToString('yyyyMMdd-HHmmss', [System.Globalization.CultureInfo]::InvariantCulture)
}

# yyyyMMddTHHmmssZ: sorts by time, and no version of ConvertFrom-Json takes it for a date.
function Get-InstantText {
    param($Time)
    if ($null -eq $Time) {
        return ''
    }
    $utc = ([datetime]$Time).ToUniversalTime()
    return $utc.ToString("yyyyMMdd'T'HHmmss'Z'", [System.Globalization.CultureInfo]::InvariantCulture)
}

function Open-RunLog {
    param([string]$LogFolder, [string]$Cause)
    Open-RunFolder -LogFolder $LogFolder -Cause $Cause
    $path = Join-Path -Path $script:Run.Folder -ChildPath ((Get-Stamp) + '_log.txt')
    try {
        [void](Start-Transcript -Path $path -Append -WhatIf:$false)
        $script:Run.Logging = $true
        Write-Line "Log: $path"
    } catch {
        Write-Line ('No log is written: ' + $_.Exception.Message)
    }
}

function Close-RunLog {
    if ($script:Run.Logging) {
        $script:Run.Logging = $false
        [void](Stop-Transcript -WhatIf:$false)
    }
}

# Writes what is known now; called again after each step, so that a run that breaks off can be undone.
function Save-RunState {
    param($State)
    if ($WhatIfPreference) {
        return
    }
    if (-not $script:Run.StateFile) {
        $number = @(Get-ChildItem -Path $script:Run.Folder -Filter '*_state.json*').Count + 1
        $name = '{0:0000}_{1}_{2}_state.json' -f $number, (Get-Stamp), (Get-LocalServerName)
        $script:Run.StateFile = Join-Path -Path $script:Run.Folder -ChildPath $name
        $script:Run.StateMade = $true
        Write-Line "State of before: $($script:Run.StateFile)"
    }
    $json = ConvertTo-Json -InputObject $State -Depth 8
    $ascii = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false
    [System.IO.File]::WriteAllText($script:Run.StateFile, $json, $ascii)
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

# People who lose the outer group when the inner one leaves it.
function Get-AffectedPerson {
    param($Edge)
    if ($Edge.Direct) {
        return @()
    }
    $where = Get-DirectoryServer -Dn $Edge.Member
    $members = @(Get-ADGroupMember -Identity $Edge.Member -Recursive -Server $where -ErrorAction Stop)
    return @($members | Where-Object -FilterScript { $_.objectClass -eq 'user' } |
            ForEach-Object -Process { [string]$_.SamAccountName })
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
}

$ErrorActionPreference = 'Stop'
$globalPreference = $global:ErrorActionPreference
if ($Unattended) {
    $ConfirmPreference = 'None'
}
try {
    try {
        $global:ErrorActionPreference = 'Stop'

        #region check
        # The way in is worked out anew: what was true at the diagnosis may have changed.
        Confirm-Rights
        Confirm-Attended
        Open-RunLog -LogFolder $LogFolder -Cause 'epi-token-serialization-deny'
        Open-Directory
        $computer = ($Server -split '\.')[0].ToUpperInvariant()
        if (-not $computer) {
            $computer = Get-LocalServerName
        }
        $denied = @(Get-DeniedGroup -Computer $computer)
        $edges = @(Find-DeniedEdge -Computer $computer -Denied $denied)
        if ($edges.Count -eq 0) {
            Exit-Healthy "$computer is in none of the denied groups. If it still refuses people, restart it."
        }
        foreach ($edge in $edges) {
            Write-Line "Way in: $($edge.Text)"
            $people = @(Get-AffectedPerson -Edge $edge)
            if ($people.Count -gt 0) {
                Write-Line ("These people lose $($edge.Group) as well: " + ($people -join ', '))
                if ($Unattended) {
                    Exit-Refused 'People would lose the group too. Decide that in person, without -Unattended.'
                }
            }
        }
        $state = @{
            Cause  = 'epi-token-serialization-deny'
            Server = $computer
            Taken  = Get-InstantText -Time (Get-Date)
            Edges  = @($edges | ForEach-Object -Process { @{ Group = $_.Group; Member = $_.Member } })
        }
        Save-RunState -State $state
        #endregion

        #region cut
        # Only the edges that enter a denied group from outside; nothing else is touched.
        foreach ($edge in $edges) {
            if ($PSCmdlet.ShouldProcess($edge.Group, "remove the member $($edge.Member)")) {
                $option = @{ Identity = $edge.Group; Members = $edge.Member }
                $option.Server = Get-DirectoryServer -Dn $edge.Group
                Remove-ADGroupMember @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
                $script:Run.Changed = $true
            } else {
                Exit-Declined "removing $($edge.Member) from $($edge.Group)"
            }
        }
        #endregion

        #region verify
        # The way in, worked out once more.
        if (-not $WhatIfPreference) {
            $left = @(Find-DeniedEdge -Computer $computer -Denied $denied)
            if ($left.Count -gt 0) {
                Exit-Run -Code 3 -Word 'unverified' -Message "There is still a way in: $($left[0].Text)"
            }
        }
        Write-RestartPlan -Computer $computer
        Complete-Run -Message "Done in the directory. $computer works again after its restart."
        #endregion
    } catch {
        Resolve-RunFailure -ErrorRecord $_
    }
    Write-Output ('RESULT {0} {1}' -f $script:Run.Code, $script:Run.Word)
} finally {
    $global:ErrorActionPreference = $globalPreference
    Close-RunLog
}
exit $script:Run.Code
