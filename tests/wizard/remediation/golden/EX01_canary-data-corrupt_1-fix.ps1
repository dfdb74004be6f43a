#Requires -Version 3.0

<#
.SYNOPSIS
    Clears the corrupt canary keys, so that Exchange makes new ones.
.DESCRIPTION
    Cause: canary-data-corrupt. Made by Exmedic 1.0.

    Evidence:
    - NotAfter 2026-11-20T08:00:00Z of 1111111111111111111111111111111111111111 on EX01
      (Get-ExchangeCertificate)
    - Event 1003 on EX01: ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1

    Outlook on the web and the admin center protect their forms with canary keys that all servers share. When
    they cannot be read, every page fails with event 1309 that names Canary15. The script saves the values,
    clears them (the attributes and the object stay), and restarts the pools.

    Effect on users: everybody is signed out of Outlook on the web and the admin center.
    Undo: canary-data-corrupt_undo.ps1 writes the saved values back.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Restart
    recycle: only the pools concerned. iisreset: all of IIS.
.PARAMETER OtherServers
    print: print the commands for the other servers. remote: restart them by PowerShell remoting.
.PARAMETER EventSeenElsewhere
    Go on although no event on this server names the canary, because it was seen on another one.
.PARAMETER Unattended
    Ask nothing.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    .\canary-data-corrupt_1-fix.ps1 -WhatIf
.NOTES
    Run once, on a Mailbox server with the Active Directory module, in Windows PowerShell as administrator.
    Needs: the right to change the Exchange configuration in Active Directory.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/powershell/module/activedirectory/set-adobject
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = 'ex01.contoso.com',
    [ValidateSet('recycle', 'iisreset')]
    [string]$Restart = 'iisreset',
    [ValidateSet('print', 'remote')]
    [string]$OtherServers = 'remote',
    [switch]$EventSeenElsewhere = ('true' -eq 'true'),
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

function Confirm-Machine {
    param([string]$Server)
    $local = Get-LocalServerName
    $wanted = ($Server -split '\.')[0].ToUpperInvariant()
    if ($wanted -and ($wanted -ne $local)) {
        Exit-Refused "This script is for $wanted, but this computer is $local. Run it on $wanted."
    }
    return $local
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
# The state of before, one JSON file per run, numbered so that the newest sorts last.
function Get-StateFile {
    $files = @(Get-ChildItem -Path $script:Run.Folder -Filter '*_state.json' | Sort-Object -Property Name)
    if ($files.Count -eq 0) {
        return ''
    }
    return $files[$files.Count - 1].FullName
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

# The newest state that has not been undone. Undoing twice goes back two repairs.
function Read-RunState {
    $file = Get-StateFile
    if (-not $file) {
        Exit-Refused "No saved state of a repair is in $($script:Run.Folder). There is nothing to undo."
    }
    $script:Run.StateFile = $file
    Write-Line "State of before: $file"
    return (Get-SavedState -File $file)
}

function Get-SavedState {
    param([string]$File)
    $encoding = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false
    return ([System.IO.File]::ReadAllText($File, $encoding) | ConvertFrom-Json)
}

# The state of a run that changed something and broke off before everything was restarted; nothing where there is
# none, or where it was about another certificate.
function Get-UnfinishedState {
    param([string]$RestartFor)
    if ((-not $RestartFor) -or (-not (Get-StateFile))) {
        return $null
    }
    $state = Read-RunState
    if ([string]$state.RestartFor -eq $RestartFor) {
        Write-Line 'The last run broke off before the restart. That is done now.'
        return $state
    }
    $script:Run.StateFile = ''
    return $null
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

# The object below CN=Services in the configuration that holds everything of Exchange.
function Get-ExchangeContainer {
    return ('CN=Microsoft Exchange,CN=Services,' + $script:Directory.Configuration)
}
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

function Get-DirectoryExchangeServer {
    $option = @{ LDAPFilter = '(objectClass=msExchExchangeServer)'; SearchBase = (Get-ExchangeContainer) }
    $found = @(Get-ADObject @option -Server $script:Directory.Controller -ErrorAction Stop)
    return @($found | ForEach-Object -Process { ([string]$_.Name).ToUpperInvariant() } | Sort-Object)
}
# Restarts what keeps the Auth certificate or the canary keys in memory, smallest first. One block of work for
# this server and for others, so both do the same.
$script:SignInPools = @('MSExchangeOWAAppPool', 'MSExchangeECPAppPool')

function Restart-SignIn {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Name, [switch]$Remote, [string]$Mode, [string[]]$Services, [string[]]$Pools)
    $what = 'restart ' + (@($Services + $Pools) -join ', ')
    if ($Mode -eq 'iisreset') {
        $what = 'restart ' + (@($Services + 'all of IIS') -join ', ') + ' (every web client disconnects)'
    }
    if ($PSCmdlet.ShouldProcess($Name, $what)) {
        $work = {
            param([string]$Mode, [string[]]$Services, [string[]]$Pools)
            $ErrorActionPreference = 'Stop'
            foreach ($service in $Services) {
                Restart-Service -Name $service -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
            }
            if ($Mode -eq 'iisreset') {
                $global:LASTEXITCODE = 0
                iisreset | Out-Null
                if ($global:LASTEXITCODE -ne 0) {
                    throw "iisreset ended with code $global:LASTEXITCODE."
                }
                return
            }
            Import-Module -Name WebAdministration -ErrorAction Stop
            foreach ($pool in $Pools) {
                if ((Get-WebAppPoolState -Name $pool).Value -eq 'Stopped') {
                    Start-WebAppPool -Name $pool -ErrorAction Stop
                } else {
                    Restart-WebAppPool -Name $pool -ErrorAction Stop
                }
            }
        }
        $script:Run.Changed = $true
        if ($Remote) {
            $option = @{ ComputerName = $Name; ScriptBlock = $work; ArgumentList = @($Mode, $Services, $Pools) }
            Invoke-Command @option -ErrorAction Stop | Out-Null
        } else {
            & $work $Mode $Services $Pools
        }
        Write-Line "Restarted on $Name."
    } else {
        Exit-Declined "$what on $Name"
    }
}

# Returns the servers on which it failed. One that fails does not keep the next from its turn.
function Restart-RemoteSignIn {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string[]]$Names, [string]$Mode, [string[]]$Services, [string[]]$Pools)
    $failed = @()
    foreach ($name in $Names) {
        try {
            Restart-SignIn -Name $name -Remote -Mode $Mode -Services $Services -Pools $Pools
        } catch {
            $failed += $name
            Write-Line ("Not restarted on ${name}: " + $_.Exception.Message)
        }
    }
    return $failed
}

function Write-RecycleCommand {
    param([string[]]$Names, [string]$Mode, [string[]]$Services, [string[]]$Pools)
    if ($Names.Count -eq 0) {
        return
    }
    Write-Line
    Write-Line ('Run on each of these servers, as administrator: ' + ($Names -join ', '))
    foreach ($service in $Services) {
        Write-Line "    Restart-Service -Name $service"
    }
    if ($Mode -eq 'iisreset') {
        Write-Line '    iisreset'
        return
    }
    Write-Line '    Import-Module -Name WebAdministration'
    foreach ($pool in $Pools) {
        Write-Line "    Restart-WebAppPool -Name $pool"
    }
}

function Test-PoolStarted {
    param([string[]]$Pools)
    foreach ($pool in $Pools) {
        if ((Get-WebAppPoolState -Name $pool).Value -ne 'Started') {
            Write-Line "The pool $pool does not run."
            return $false
        }
    }
    return $true
}

$ErrorActionPreference = 'Stop'
$globalPreference = $global:ErrorActionPreference
if ($Unattended) {
    $ConfirmPreference = 'None'
}
$failed = @()
try {
    try {
        $global:ErrorActionPreference = 'Stop'

        #region check
        # The sign has to be younger than the last repair, else there is nothing to do.
        $local = Confirm-Machine -Server $Server
        Confirm-Rights
        Confirm-Attended
        Open-RunLog -LogFolder $LogFolder -Cause 'canary-data-corrupt'
        Import-Module -Name WebAdministration -ErrorAction Stop
        Open-Directory
        $now = Get-Date
        $unfinished = Get-UnfinishedState -RestartFor 'canary'
        $seen = Get-CanaryEventTime -Now $now
        if ($EventSeenElsewhere -and (-not $seen)) {
            $seen = Get-InstantText -Time $now.AddHours(-1)
        }
        if ((-not $unfinished) -and (-not $seen)) {
            Exit-Healthy 'No event of the last week on this server names the canary.'
        }
        if ((-not $unfinished) -and (Get-StateFile)) {
            $taken = [string](Read-RunState).Taken
            $script:Run.StateFile = ''
            if ([string]::CompareOrdinal($seen, $taken) -le 0) {
                Exit-Healthy 'No event names the canary since the last repair.'
            }
        }
        $object = Get-CanaryObject
        $values = Get-CanaryValue -Object $object
        if ((-not $unfinished) -and ($values.Count -eq 0)) {
            Exit-Healthy 'The canary keys are empty; Exchange makes new ones.'
        }
        # A run that was killed just before the change has noted more than it did.
        $cleared = [bool]$unfinished
        foreach ($name in @($values.Keys)) {
            if ($cleared -and ($values[$name] -eq [string]$unfinished.Values.$name)) {
                $cleared = $false
            }
        }
        $names = @($values.Keys | Sort-Object)
        Write-Line ('Object: ' + $object.DistinguishedName)
        Write-Line ('Values that are set: ' + ($names -join ', '))
        $state = $unfinished
        if (-not $unfinished) {
            $state = @{
                Cause      = 'canary-data-corrupt'
                Server     = $local
                Taken      = Get-InstantText -Time $now
                Object     = [string]$object.DistinguishedName
                Values     = $values
                RestartFor = ''
            }
            Save-RunState -State $state
        }
        #endregion

        #region clear
        # The values only: without the attributes or the object, Exchange could not make new keys.
        if ($cleared) {
            Write-Line 'The keys were cleared by the last run.'
        } elseif ($PSCmdlet.ShouldProcess($object.DistinguishedName, 'clear ' + ($names -join ', '))) {
            $state.RestartFor = 'canary'
            Save-RunState -State $state
            $option = @{ Identity = [string]$object.DistinguishedName; Clear = $names }
            $option.Server = $script:Directory.Controller
            Set-ADObject @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
            $script:Run.Changed = $true
            $after = Get-CanaryValue -Object (Get-CanaryObject)
            foreach ($name in $names) {
                if ($after[$name] -eq $values[$name]) {
                    Exit-Run -Code 3 -Word 'unverified' -Message "$name still has its old value."
                }
            }
        } else {
            Exit-Declined 'clearing the canary keys'
        }
        #endregion

        #region recycle
        # The processes keep the old keys until they start again.
        $work = @{ Services = @(); Pools = $script:SignInPools; Mode = $Restart }
        Restart-SignIn -Name $local @work
        $others = @(Get-DirectoryExchangeServer | Where-Object -FilterScript { $_ -ne $local })
        if (($OtherServers -eq 'remote') -and ($others.Count -gt 0)) {
            $failed = @(Restart-RemoteSignIn -Names $others @work)
            $others = $failed
        }
        Write-RecycleCommand -Names $others @work
        if ($failed.Count -eq 0) {
            $state.RestartFor = ''
            Save-RunState -State $state
        }
        #endregion

        #region verify
        # New values may be there already; the old ones must not.
        if (-not $WhatIfPreference) {
            if (-not (Test-PoolStarted -Pools $script:SignInPools)) {
                Exit-Run -Code 3 -Word 'unverified' -Message 'The pools do not run.'
            }
        }
        if ($failed.Count -gt 0) {
            Complete-Run -Code 2 -Word 'partial' -Message 'Cleared; restart the servers above by hand.'
        } else {
            Complete-Run -Message 'Done. Everybody signs in again.'
        }
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
