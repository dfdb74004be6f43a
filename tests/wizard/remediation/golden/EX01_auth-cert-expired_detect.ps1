#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether the organisation is without a usable Auth certificate.
.DESCRIPTION
    Cause: auth-cert-expired. Made by Exmedic 1.0.

    Evidence:
    - NotAfter 2026-11-20T08:00:00Z of 1111111111111111111111111111111111111111 on EX01
      (Get-ExchangeCertificate)
    - Event 1003 on EX01: ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1

    Present: the current certificate has expired, is configured but on no server, has no private key, or is not
    configured. A server that does not answer leaves the question open.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER BreakGlass
    Load the Exchange snap-in if no management shell opens. Microsoft does not support this.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    .\auth-cert-expired_detect.ps1
.NOTES
    Run once, on one Mailbox server, in Windows PowerShell as administrator.
    Needs: Organization Management, local administrator.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/administration/cannot-access-owa-or-ecp-if-oauth-expired
#>
[CmdletBinding()]
param(
    [string]$Server = 'ex01.contoso.com',
    [switch]$BreakGlass = ('true' -eq 'true'),
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

# For people.
function Get-TimeText {
    param($Time)
    if ($null -eq $Time) {
        return ''
    }
    $utc = ([datetime]$Time).ToUniversalTime()
    return $utc.ToString("yyyy-MM-dd HH:mm 'UTC'", [System.Globalization.CultureInfo]::InvariantCulture)
}

# Where Exchange is installed, and the full name of this server, from the registry.
function Get-ExchangeFolder {
    $key = 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup'
    $setup = $null
    try {
        $setup = Get-ItemProperty -Path $key -ErrorAction Stop
    } catch {
        Write-Verbose -Message $_.Exception.Message
    }
    if ($setup -and $setup.MsiInstallPath) {
        return [string]$setup.MsiInstallPath
    }
    return [string]$env:ExchangeInstallPath
}

# Exchange commands, by the first way that works: the shell we are in, the shell of this server, the shell of
# a neighbour, and the snap-in only if somebody chose it. A real command is the test: its mere presence is not.
$script:ShellSession = $null

function Test-ExchangeShell {
    if (-not (Get-Command -Name Get-EventLogLevel -ErrorAction SilentlyContinue)) {
        return $false
    }
    try {
        return (@(Get-EventLogLevel -ErrorAction Stop).Count -gt 0)
    } catch {
        Write-Line ('The management shell does not answer: ' + $_.Exception.Message)
        return $false
    }
}

function Open-LocalShell {
    $folder = Get-ExchangeFolder
    if (-not $folder) {
        return $false
    }
    $bin = Join-Path -Path $folder -ChildPath 'bin'
    $loader = Join-Path -Path $bin -ChildPath 'RemoteExchange.ps1'
    if (-not (Test-Path -Path $loader)) {
        return $false
    }
    try {
        Import-Module -Name $loader -ErrorAction Stop
        [void](Connect-ExchangeServer -Auto -ClientApplication:ManagementShell)
    } catch {
        Write-Line ('The management shell of this server does not open: ' + $_.Exception.Message)
        return $false
    }
    return (Test-ExchangeShell)
}

function Open-NeighbourShell {
    param([string]$Neighbour)
    if (-not $Neighbour) {
        return $false
    }
    $option = @{
        ConfigurationName = 'Microsoft.Exchange'
        ConnectionUri     = "http://$Neighbour/PowerShell/"
        Authentication    = 'Kerberos'
        ErrorAction       = 'Stop'
    }
    try {
        $script:ShellSession = New-PSSession @option
        $module = Import-PSSession -Session $script:ShellSession -DisableNameChecking -AllowClobber
        Import-Module -ModuleInfo $module -Global -DisableNameChecking
    } catch {
        Write-Line ("The management shell of $Neighbour does not open: " + $_.Exception.Message)
        return $false
    }
    return (Test-ExchangeShell)
}

function Open-SnapInShell {
    Write-Line 'LAST RESORT: loading the Exchange snap-in. It bypasses the permissions of Exchange.'
    Write-Line "Chosen by the person who runs this as $([Environment]::UserName)."
    Add-PSSnapin -Name Microsoft.Exchange.Management.PowerShell.SnapIn -ErrorAction Stop
    return (Test-ExchangeShell)
}

# Returns how the commands were found: shell, local, neighbour or snapin.
function Open-ExchangeShell {
    param([string]$Neighbour, [switch]$BreakGlass)
    if (Test-ExchangeShell) {
        return 'shell'
    }
    if (Open-LocalShell) {
        return 'local'
    }
    if (Open-NeighbourShell -Neighbour $Neighbour) {
        return 'neighbour'
    }
    if ($BreakGlass -and (Open-SnapInShell)) {
        return 'snapin'
    }
    Exit-Refused 'No Exchange management shell opens. Run this on a server whose shell opens.'
}

function Close-ExchangeShell {
    if ($script:ShellSession) {
        Remove-PSSession -Session $script:ShellSession -WhatIf:$false -Confirm:$false
        $script:ShellSession = $null
    }
}

# What a certificate object says. With signed serialisation broken, the management shell hands over objects
# that carry RawData only; they are read again from that. No date means that nothing could be read.
function Get-CertificateFact {
    param($Certificate)
    $source = $Certificate
    $hasKey = $Certificate.HasPrivateKey
    if ((-not $Certificate.NotAfter) -and $Certificate.RawData) {
        $hasKey = $null
        $type = 'System.Security.Cryptography.X509Certificates.X509Certificate2'
        try {
            $source = New-Object -TypeName $type -ArgumentList (, [byte[]]$Certificate.RawData)
        } catch {
            Write-Line ('A certificate of the management shell cannot be read: ' + $_.Exception.Message)
        }
    }
    if (-not $source.NotAfter) {
        return @{ NotBefore = $null; NotAfter = $null; HasKey = $null }
    }
    return @{
        NotBefore = ([datetime]$source.NotBefore).ToUniversalTime()
        NotAfter  = ([datetime]$source.NotAfter).ToUniversalTime()
        HasKey    = $hasKey
    }
}

# The certificate as the store of this computer has it; empty when it is not there.
function Get-StoreCertificate {
    param([string]$Thumbprint)
    return @(Get-ChildItem -Path Cert:\LocalMachine\My -ErrorAction Stop | Where-Object -FilterScript {
            $Thumbprint -and ($_.Thumbprint -eq $Thumbprint)
        })[0]
}

# True: key in a CSP, False: key in a key storage provider, which Exchange cannot use for the Auth certificate,
# empty: cannot be told. Names of providers are not translated.
function Test-CspKey {
    param($Certificate)
    $key = $null
    try {
        $key = $Certificate.PrivateKey
    } catch {
        Write-Verbose -Message $_.Exception.Message
    }
    if ($key -and $key.CspKeyContainerInfo) {
        return $true
    }
    $global:LASTEXITCODE = 0
    $lines = @(certutil -store My $Certificate.Thumbprint)
    if ($global:LASTEXITCODE -ne 0) {
        return $null
    }
    if (@($lines -match 'Key Storage Provider|Platform Crypto Provider').Count -gt 0) {
        return $false
    }
    if (@($lines -match 'Cryptographic Provider').Count -gt 0) {
        return $true
    }
    return $null
}

# Reads what the plan needs: the Auth configuration and, for each server, what it holds.
function Get-AuthConfiguration {
    $config = $null
    try {
        $config = @(Get-AuthConfig -ErrorAction Stop)[0]
    } catch {
        Write-Line ('Get-AuthConfig failed: ' + $_.Exception.Message)
    }
    if (-not $config) {
        return $null
    }
    return [pscustomobject]@{
        Current       = ([string]$config.CurrentCertificateThumbprint).ToUpperInvariant()
        Previous      = ([string]$config.PreviousCertificateThumbprint).ToUpperInvariant()
        Next          = ([string]$config.NextCertificateThumbprint).ToUpperInvariant()
        NextEffective = $config.NextCertificateEffectiveDate
    }
}

# The servers that need the Auth certificate: Mailbox and Client Access of version 15.
function Get-AuthServer {
    $servers = @(Get-ExchangeServer -ErrorAction Stop | Where-Object -FilterScript {
            ($_.IsMailboxServer -or $_.IsClientAccessServer) -and (-not $_.IsEdgeServer) -and
            ([string]$_.AdminDisplayVersion -match '^Version 15')
        })
    return $servers
}

# Missing and unreachable are two things: only an InvalidOperationException says that the server looked and
# found nothing. An empty answer says nothing at all.
function Get-AuthRecord {
    param([string]$ServerName, [string]$Thumbprint, [switch]$IsLocal)
    $record = @{
        Thumbprint = $Thumbprint; Query = 'unknown'; NotBefore = $null; NotAfter = $null
        HasKey = $null; IsCsp = $null; Exportable = $null; Detail = ''
    }
    if (-not $Thumbprint) {
        $record.Query = 'none'
        return [pscustomobject]$record
    }
    try {
        $found = @(Get-ExchangeCertificate -Server $ServerName -Thumbprint $Thumbprint -ErrorAction Stop)
    } catch {
        $record.Query = 'unreachable'
        if ($_.CategoryInfo.Reason -eq 'InvalidOperationException') {
            $record.Query = 'missing'
        }
        $record.Detail = $_.Exception.Message
        return [pscustomobject]$record
    }
    if ($found.Count -gt 0) {
        $facts = Get-CertificateFact -Certificate $found[0]
        if ($facts.NotAfter) {
            $record.Query = 'found'
        }
        $record.NotBefore = $facts.NotBefore
        $record.NotAfter = $facts.NotAfter
        $record.HasKey = $facts.HasKey
        $record.Exportable = $found[0].PrivateKeyExportable
    }
    if ($IsLocal) {
        Update-LocalRecord -Record $record
    }
    return [pscustomobject]$record
}

# The store of this server knows more than the shell tells: the key and its provider.
function Update-LocalRecord {
    [System.Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '')]
    param($Record)
    $stored = Get-StoreCertificate -Thumbprint $Record.Thumbprint
    if (-not $stored) {
        if ($Record.Query -eq 'unknown') {
            $Record.Query = 'missing'
        }
        return
    }
    $Record.Query = 'found'
    $Record.NotBefore = $stored.NotBefore.ToUniversalTime()
    $Record.NotAfter = $stored.NotAfter.ToUniversalTime()
    $Record.HasKey = $stored.HasPrivateKey
    if ($stored.HasPrivateKey) {
        $Record.IsCsp = Test-CspKey -Certificate $stored
    }
}

function Get-AuthServerState {
    param($Config, [string]$Local)
    $states = @()
    foreach ($server in @(Get-AuthServer)) {
        $isLocal = ([string]$server.Name -eq $Local)
        $name = [string]$server.Fqdn
        if (-not $name) {
            $name = [string]$server.Name
        }
        $states += [pscustomobject]@{
            Name    = ([string]$server.Name).ToUpperInvariant()
            Fqdn    = $name
            Current = Get-AuthRecord -ServerName $name -Thumbprint $Config.Current -IsLocal:$isLocal
            Next    = Get-AuthRecord -ServerName $name -Thumbprint $Config.Next -IsLocal:$isLocal
        }
    }
    return $states
}

# Decides what to do about the Auth certificate. No command is called here: the clock, the configuration and the
# state of each server come in, a plan comes out. Dates are compared as instants, never as whole days.
function Get-CertificateState {
    param($Record, [datetime]$Now)
    Set-StrictMode -Version 2.0
    $utc = $Now.ToUniversalTime()
    switch ($Record.Query) {
        'none' { return 'none' }
        'missing' { return 'absent' }
        'found' {
            if ($Record.NotAfter.ToUniversalTime() -le $utc) { return 'expired' }
            if ($Record.HasKey -eq $false) { return 'keyless' }
            if ($Record.IsCsp -eq $false) { return 'notcsp' }
            if ($Record.NotBefore.ToUniversalTime() -gt $utc) { return 'future' }
            return 'usable'
        }
    }
    return 'unreachable'
}

# One certificate over all servers. It is usable when at least one server can use it, and expired when any copy
# says so: all copies have the same dates.
function Get-CertificateSummary {
    param([object[]]$Servers, [string]$Role, [datetime]$Now)
    Set-StrictMode -Version 2.0
    $summary = [pscustomobject]@{
        State = 'none'; UsableOn = @(); LackingOn = @(); Sources = @(); Silent = @(); NotBefore = $null
        NotAfter = $null
    }
    $states = @()
    foreach ($server in $Servers) {
        $record = $server.$Role
        $state = Get-CertificateState -Record $record -Now $Now
        $states += $state
        if ($record.NotAfter) {
            $summary.NotAfter = $record.NotAfter.ToUniversalTime()
            $summary.NotBefore = $record.NotBefore.ToUniversalTime()
        }
        switch ($state) {
            'usable' {
                $summary.UsableOn += $server.Name
                if ($record.Exportable -ne $false) { $summary.Sources += $server.Name }
            }
            'unreachable' { $summary.Silent += $server.Name }
            { @('absent', 'keyless', 'notcsp') -contains $_ } { $summary.LackingOn += $server.Name }
        }
    }
    foreach ($state in @('usable', 'expired', 'future', 'notcsp', 'keyless', 'absent', 'unreachable')) {
        if ($states -contains $state) {
            $summary.State = $state
            break
        }
    }
    return $summary
}

# Days until a staged certificate takes over: a month where there is time, else so that it is done before the
# current one ends.
function Get-StageDelay {
    param([timespan]$Left)
    $days = [math]::Floor($Left.TotalDays)
    if ($days -ge 32) { return 30 }
    if ($days -gt 4) { return 4 }
    if ($days -ge 3) { return 2 }
    return 0
}

# A copy to the servers that lack the certificate. A certificate published within the last moments is on its
# way by itself: those servers are pending, not lacking.
function Add-ImportPlan {
    param($Plan, $Summary, [string]$Role, [string]$Thumbprint, [datetime]$Now, [timespan]$DeployWindow)
    Set-StrictMode -Version 2.0
    if (($Summary.State -ne 'usable') -or ($Summary.LackingOn.Count -eq 0)) {
        return
    }
    if (($Now.ToUniversalTime() - $Summary.NotBefore) -lt $DeployWindow) {
        $Plan.Pending += $Summary.LackingOn
        return
    }
    if ($Summary.Sources.Count -eq 0) {
        $Plan.Blocked += $Role
        return
    }
    $Plan.Imports += [pscustomobject]@{
        Role = $Role; Thumbprint = $Thumbprint; Sources = $Summary.Sources; Targets = $Summary.LackingOn
    }
}

# A current certificate that is in use and in date: is the next one there in time?
function Resolve-NextPlan {
    param($Plan, $Config, $Current, $Next, [datetime]$Now)
    Set-StrictMode -Version 2.0
    $utc = $Now.ToUniversalTime()
    $left = $Current.NotAfter - $utc
    $Plan.DaysLeft = [math]::Floor($left.TotalDays)
    if ($left.TotalDays -ge 61) {
        return
    }
    $Plan.EffectiveInDays = Get-StageDelay -Left $left
    if ($Next.State -ne 'usable') {
        $Plan.Action = 'stage'
        $Plan.Reason = 'next-' + $Next.State
        $Plan.ReplacesNext = ($Next.State -ne 'none')
        return
    }
    if (($Next.NotAfter - $utc).TotalDays -lt 121) {
        $Plan.Action = 'stage'
        $Plan.Reason = 'next-short'
        $Plan.ReplacesNext = $true
        return
    }
    $Plan.Thumbprint = $Config.Next
    $Plan.Reason = 'next-staged'
    $effective = $Current.NotAfter
    if ($Config.NextEffective) {
        $effective = ([datetime]$Config.NextEffective).ToUniversalTime()
    }
    # The servicelet that activates it runs about twice a day, so a day of grace on both sides.
    if ($effective.AddHours(24) -le $utc) {
        $Plan.Action = 'publish'
        $Plan.Reason = 'next-overdue'
    } elseif ($effective.AddHours(24) -gt $Current.NotAfter) {
        $Plan.Reason = 'next-too-late'
        $Plan.Action = 'reschedule'
        if ($left.TotalDays -le 2) {
            $Plan.Action = 'publish'
        }
    }
}

# Action: none, wait, replace, publish, stage, reschedule or stop. Imports can go along with any of them.
function Get-AuthCertificatePlan {
    param(
        [datetime]$Now, $Config, [object[]]$Servers, [string]$Hybrid = 'no', [switch]$IgnoreUnreachableServers,
        [switch]$IgnoreHybrid, [switch]$EnforceNew, [timespan]$DeployWindow = ([timespan]::FromHours(1))
    )
    Set-StrictMode -Version 2.0
    $plan = [pscustomobject]@{
        Action = 'none'; Reason = 'healthy'; Wanted = ''; Imports = @(); Pending = @(); Blocked = @()
        Unreachable = @(); EffectiveInDays = 0; ReplacesNext = $false; Thumbprint = ''; DaysLeft = $null
        Current = $null; Next = $null
    }
    if ($null -eq $Config) {
        return (Stop-AuthPlan -Plan $plan -Reason 'config-unread')
    }
    if (($null -eq $Servers) -or ($Servers.Count -eq 0)) {
        return (Stop-AuthPlan -Plan $plan -Reason 'no-servers')
    }
    $plan.Current = Get-CertificateSummary -Servers $Servers -Role 'Current' -Now $Now
    $plan.Next = Get-CertificateSummary -Servers $Servers -Role 'Next' -Now $Now
    $plan.Unreachable = @($plan.Current.Silent + $plan.Next.Silent | Sort-Object -Unique)
    $nobody = ($plan.Unreachable.Count -eq $Servers.Count)
    if ($nobody -or ($plan.Unreachable.Count -gt 0 -and -not $IgnoreUnreachableServers)) {
        return (Stop-AuthPlan -Plan $plan -Reason 'unreachable')
    }
    Resolve-AuthPlan -Plan $plan -Config $Config -Now $Now -EnforceNew:$EnforceNew
    $known = $Hybrid
    if ($IgnoreHybrid) {
        $known = 'no'
    }
    return (Complete-AuthPlan -Plan $plan -Config $Config -Now $Now -Window $DeployWindow -Hybrid $known)
}

# The current certificate decides; a valid next one is never thrown away for a new one.
function Resolve-AuthPlan {
    param($Plan, $Config, [datetime]$Now, [switch]$EnforceNew)
    Set-StrictMode -Version 2.0
    $current = $Plan.Current
    $next = $Plan.Next
    $usable = ($current.State -eq 'usable')
    if ($EnforceNew -and $usable -and (($Now.ToUniversalTime() - $current.NotBefore).TotalHours -lt 24)) {
        $Plan.Reason = 'just-renewed'
    } elseif ($EnforceNew) {
        $Plan.Action = 'replace'
        $Plan.Reason = 'enforced'
        $Plan.ReplacesNext = ($next.State -ne 'none')
    } elseif ($current.State -eq 'future') {
        $Plan.Action = 'wait'
        $Plan.Reason = 'current-future'
    } elseif ($usable) {
        Resolve-NextPlan -Plan $Plan -Config $Config -Current $current -Next $next -Now $Now
    } else {
        $Plan.Reason = 'current-' + $current.State
        $Plan.Action = 'replace'
        $Plan.ReplacesNext = ($next.State -ne 'none')
        if ($next.State -eq 'usable') {
            $Plan.Action = 'publish'
            $Plan.ReplacesNext = $false
            $Plan.Thumbprint = $Config.Next
        }
    }
}

function Stop-AuthPlan {
    [System.Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '')]
    param($Plan, [string]$Reason)
    $Plan.Wanted = $Plan.Action
    $Plan.Action = 'stop'
    $Plan.Reason = $Reason
    return $Plan
}

# Copies, and the stops that leave copies allowed: a hybrid organisation, and a key that cannot be exported.
function Complete-AuthPlan {
    param($Plan, $Config, [datetime]$Now, [timespan]$Window, [string]$Hybrid)
    Set-StrictMode -Version 2.0
    $common = @{ Plan = $Plan; Now = $Now; DeployWindow = $Window }
    if ($Plan.Reason -ne 'enforced') {
        Add-ImportPlan @common -Summary $Plan.Current -Role 'Current' -Thumbprint $Config.Current
    }
    if (@('replace', 'stage') -notcontains $Plan.Action) {
        Add-ImportPlan @common -Summary $Plan.Next -Role 'Next' -Thumbprint $Config.Next
    }
    $changes = (@('replace', 'publish', 'stage', 'reschedule') -contains $Plan.Action)
    if ($changes -and ($Hybrid -ne 'no')) {
        $reason = 'hybrid'
        if ($Hybrid -eq 'unknown') {
            $reason = 'hybrid-unknown'
        }
        return (Stop-AuthPlan -Plan $Plan -Reason $reason)
    }
    if ((-not $changes) -and ($Plan.Blocked.Count -gt 0)) {
        return (Stop-AuthPlan -Plan $Plan -Reason 'not-exportable')
    }
    if (($Plan.Action -eq 'none') -and ($Plan.Imports.Count -gt 0)) {
        $Plan.Reason = 'import'
    } elseif (($Plan.Action -eq 'none') -and ($Plan.Pending.Count -gt 0)) {
        $Plan.Reason = 'deploying'
    }
    return $Plan
}
# Says in words what the plan found and wants.
function Write-ServerLine {
    param([object[]]$Servers, [datetime]$Now)
    foreach ($server in $Servers) {
        $current = Get-CertificateState -Record $server.Current -Now $Now
        $next = Get-CertificateState -Record $server.Next -Now $Now
        Write-Line ("  {0,-16} current: {1,-12} next: {2}" -f $server.Name, $current, $next)
    }
}

function Write-AuthSituation {
    param($Config, [object[]]$Servers, $Plan, [datetime]$Now)
    Write-Line
    if ($Config) {
        Write-Line "Current Auth certificate: $($Config.Current)"
        Write-Line "Next Auth certificate:    $($Config.Next)   $(Get-TimeText -Time $Config.NextEffective)"
    }
    if ($Plan.Current -and $Plan.Current.NotAfter) {
        Write-Line ('The current one is valid until ' + (Get-TimeText -Time $Plan.Current.NotAfter) + '.')
    }
    Write-ServerLine -Servers $Servers -Now $Now
    Write-Line ('Plan: ' + (Get-PlanText -Plan $Plan))
}

function Get-ReasonText {
    param([string]$Reason)
    $texts = @{
        'current-none'        = 'no current Auth certificate is configured'
        'current-absent'      = 'the current certificate is configured but is on no server'
        'current-expired'     = 'the current certificate has expired'
        'current-keyless'     = 'the current certificate has a private key on no server'
        'current-notcsp'      = 'the key of the current certificate is in a CNG provider; Exchange cannot use it'
        'current-future'      = 'the current certificate is not valid yet'
        'enforced'            = 'you asked for a new certificate although the current one looks valid'
        'just-renewed'        = 'the current certificate is less than a day old; another one would not help'
        'next-none'           = 'the current certificate ends soon and no next one is staged'
        'next-absent'         = 'the staged next certificate is on no server'
        'next-expired'        = 'the staged next certificate has expired'
        'next-future'         = 'the staged next certificate is not valid yet'
        'next-keyless'        = 'the staged next certificate has a private key on no server'
        'next-notcsp'         = 'the key of the staged next certificate is in a CNG provider'
        'next-short'          = 'the staged next certificate itself ends within 120 days'
        'next-overdue'        = 'the next certificate should have taken over already'
        'next-too-late'       = 'the next certificate would take over after the current one has ended'
        'next-staged'         = 'the next certificate takes over in time'
        'import'              = 'a server lacks a certificate that is valid elsewhere'
        'deploying'           = 'the certificate is new and still on its way to other servers'
        'healthy'             = 'the Auth certificate is in order'
        'config-unread'       = 'the Auth configuration could not be read, so nothing can be said'
        'no-servers'          = 'no Exchange server was found, so nothing can be said'
        'unreachable'         = 'not every server answered, so nothing can be said about it'
        'hybrid'              = 'the organisation is hybrid; Exchange Online has to learn the new certificate'
        'hybrid-unknown'      = 'it could not be read whether the organisation is hybrid'
        'not-exportable'      = 'a server lacks the certificate, and no server can export it'
    }
    return $texts[$Reason]
}

function Get-PlanText {
    param($Plan)
    $texts = @{
        'none'       = 'change nothing in the Auth configuration'
        'wait'       = 'wait; creating another certificate would make it worse'
        'replace'    = 'create a new certificate, publish it at once'
        'publish'    = 'publish the next certificate that is staged already; create none'
        'stage'      = "create a new certificate and stage it, effective in $($Plan.EffectiveInDays) days"
        'reschedule' = "let the staged certificate take over earlier, in $($Plan.EffectiveInDays) days"
        'stop'       = 'stop'
    }
    $text = $texts[$Plan.Action] + ' (' + (Get-ReasonText -Reason $Plan.Reason) + ')'
    if ($Plan.Unreachable.Count -gt 0) {
        $text += '. Without an answer: ' + ($Plan.Unreachable -join ', ')
    }
    foreach ($import in $Plan.Imports) {
        $text += ". Copy $($import.Thumbprint) to " + ($import.Targets -join ', ')
    }
    return $text
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
        # Reads the Auth configuration and the certificate on every server. Changes nothing.
        $local = Confirm-Machine -Server $Server
        Confirm-Rights
        [void](Open-ExchangeShell -BreakGlass:$BreakGlass)
        $now = Get-Date
        $config = Get-AuthConfiguration
        if (-not $config) {
            Exit-Refused (Get-ReasonText -Reason 'config-unread')
        }
        $servers = @(Get-AuthServerState -Config $config -Local $local)
        $plan = Get-AuthCertificatePlan -Now $now -Config $config -Servers $servers -IgnoreUnreachableServers
        Write-AuthSituation -Config $config -Servers $servers -Plan $plan -Now $now
        if ($plan.Action -eq 'stop') {
            Exit-Refused (Get-ReasonText -Reason $plan.Reason)
        }
        $found = $plan.Current.State
        if (($found -eq 'absent') -and ($plan.Unreachable.Count -gt 0)) {
            Exit-Refused 'The certificate was not found, but not every server answered.'
        }
        if (@('usable', 'future') -contains $found) {
            Exit-Absent (Get-ReasonText -Reason $plan.Reason)
        }
        Exit-Present (Get-ReasonText -Reason "current-$found")
        #endregion
    } catch {
        Resolve-RunFailure -ErrorRecord $_
    }
    Write-Output ('RESULT {0} {1}' -f $script:Run.Code, $script:Run.Word)
} finally {
    $global:ErrorActionPreference = $globalPreference
    Close-ExchangeShell
}
exit $script:Run.Code
