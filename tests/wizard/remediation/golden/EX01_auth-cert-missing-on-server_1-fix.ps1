#Requires -Version 3.0

<#
.SYNOPSIS
    Copies the valid Auth certificate to the servers that lack it.
.DESCRIPTION
    Cause: auth-cert-missing-on-server. Made by Exmedic 1.0.

    Evidence:
    - NotAfter 2026-11-20T08:00:00Z of 1111111111111111111111111111111111111111 on EX01
      (Get-ExchangeCertificate)
    - Event 1003 on EX01: ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1

    The certificate is exported with its private key from a server that has it, under a random password that
    exists in memory only, and imported where it is missing or has no private key. No certificate is created:
    if it is valid nowhere, the script stops and names auth-cert-expired.

    Effect on users: signed out of Outlook on the web and the admin center once, on the servers concerned.
    Undo: not needed, a copy does no harm.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Restart
    recycle: only the pools concerned. iisreset: all of IIS.
.PARAMETER OtherServers
    print: print the commands for the other servers. remote: restart them by PowerShell remoting.
.PARAMETER IgnoreUnreachableServers
    Go on although not every server answers.
.PARAMETER BreakGlass
    Load the Exchange snap-in if no management shell opens. Microsoft does not support this.
.PARAMETER Unattended
    Ask nothing.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    .\auth-cert-missing-on-server_1-fix.ps1 -WhatIf
.NOTES
    Run once, on one Mailbox server, in Windows PowerShell as administrator.
    Needs: Organization Management, local administrator.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/powershell/module/exchange/import-exchangecertificate
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = 'ex01.contoso.com',
    [ValidateSet('recycle', 'iisreset')]
    [string]$Restart = 'iisreset',
    [ValidateSet('print', 'remote')]
    [string]$OtherServers = 'remote',
    [switch]$IgnoreUnreachableServers = ('true' -eq 'true'),
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

# For people.
function Get-TimeText {
    param($Time)
    if ($null -eq $Time) {
        return ''
    }
    $utc = ([datetime]$Time).ToUniversalTime()
    return $utc.ToString("yyyy-MM-dd HH:mm 'UTC'", [System.Globalization.CultureInfo]::InvariantCulture)
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

# A random password that exists in memory only, for a certificate on its way from one server to another.
function Get-RandomPassword {
    $bytes = New-Object -TypeName 'System.Byte[]' -ArgumentList 48
    $random = [System.Security.Cryptography.RandomNumberGenerator]::Create()
    $random.GetBytes($bytes)
    $random.Dispose()
    $letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789-_'
    $password = New-Object -TypeName System.Security.SecureString
    foreach ($byte in $bytes) {
        $password.AppendChar($letters[$byte % $letters.Length])
    }
    $password.MakeReadOnly()
    return $password
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

function Get-StopAdvice {
    param([string]$Reason)
    switch ($Reason) {
        'unreachable' { return 'Make them answer, or run again with -IgnoreUnreachableServers.' }
        'hybrid' { return 'Run again with -IgnoreHybrid, then run the Hybrid Configuration Wizard.' }
        'hybrid-unknown' { return 'Run again with -IgnoreHybrid if you know the answer.' }
        'not-exportable' { return 'Run again with -EnforceNew to create a new certificate.' }
    }
    return 'Run it again in a management shell that was started as administrator.'
}
# Copies a certificate with its private key to the servers that lack it. Returns the servers that have it now.
function Copy-AuthCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param($Import, [object[]]$Servers)
    $source = @($Servers | Where-Object -FilterScript { $_.Name -eq $Import.Sources[0] })[0].Fqdn
    $copied = @()
    foreach ($target in $Import.Targets) {
        $fqdn = @($Servers | Where-Object -FilterScript { $_.Name -eq $target })[0].Fqdn
        if ($PSCmdlet.ShouldProcess($target, "import certificate $($Import.Thumbprint) from $source")) {
            $password = Get-RandomPassword
            $option = @{ Server = $source; Thumbprint = $Import.Thumbprint; Password = $password }
            $option.BinaryEncoded = $true
            $file = Export-ExchangeCertificate @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
            $option = @{ Server = $fqdn; FileData = $file.FileData; Password = $password }
            $option.PrivateKeyExportable = $true
            [void](Import-ExchangeCertificate @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
            $script:Run.Changed = $true
            if ((Get-AuthRecord -ServerName $fqdn -Thumbprint $Import.Thumbprint).Query -ne 'found') {
                Exit-Run -Code 3 -Word 'unverified' -Message "Imported on $target, but not listed there."
            }
            Write-Line "Copied to $target."
            $copied += $target
        } else {
            Exit-Declined "copying the certificate to $target"
        }
    }
    return $copied
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
        # A server that does not answer is not taken for one that lacks the certificate.
        $local = Confirm-Machine -Server $Server
        Confirm-Rights
        Confirm-Attended
        Open-RunLog -LogFolder $LogFolder -Cause 'auth-cert-missing-on-server'
        Import-Module -Name WebAdministration -ErrorAction Stop
        [void](Open-ExchangeShell -BreakGlass:$BreakGlass)
        $now = Get-Date
        $config = Get-AuthConfiguration
        $servers = @()
        if ($config) {
            $servers = @(Get-AuthServerState -Config $config -Local $local)
        }
        $facts = @{
            Now                      = $now
            Config                   = $config
            Servers                  = $servers
            IgnoreUnreachableServers = $IgnoreUnreachableServers
            DeployWindow             = [timespan]::Zero
        }
        $plan = Get-AuthCertificatePlan @facts
        Write-AuthSituation -Config $config -Servers $servers -Plan $plan -Now $now
        if ((-not $plan.Current) -or (($plan.Action -eq 'stop') -and ($plan.Imports.Count -eq 0))) {
            Exit-Refused ((Get-ReasonText -Reason $plan.Reason) + '. ' + (Get-StopAdvice -Reason $plan.Reason))
        }
        if ($plan.Current.State -ne 'usable') {
            Exit-Refused 'The Auth certificate is valid on no server. Use the repair of auth-cert-expired.'
        }
        $imports = @($plan.Imports | Where-Object -FilterScript { $_.Role -eq 'Current' })
        $state = $null
        if ($imports.Count -eq 0) {
            $state = Get-UnfinishedState -RestartFor $config.Current
            if (-not $state) {
                Exit-Healthy 'Every server has the current Auth certificate.'
            }
        } else {
            $state = @{
                Cause      = 'auth-cert-missing-on-server'
                Server     = $local
                Taken      = Get-InstantText -Time $now
                Current    = $config.Current
                Lacking    = $imports[0].Targets
                RestartFor = $config.Current
            }
            Save-RunState -State $state
        }
        #endregion

        #region copy
        # One certificate for the whole organisation: a second one would shut out the servers that have the first.
        $copied = @($state.Lacking)
        if ($imports.Count -gt 0) {
            $copied = @(Copy-AuthCertificate -Import $imports[0] -Servers $servers)
        }
        #endregion

        #region recycle
        # Only the servers that have just received it read it anew.
        $work = @{ Services = @('MSExchangeServiceHost'); Pools = $script:SignInPools; Mode = $Restart }
        if ($copied -contains $local) {
            Restart-SignIn -Name $local @work
        }
        $others = @($copied | Where-Object -FilterScript { $_ -ne $local })
        if (($OtherServers -eq 'remote') -and ($others.Count -gt 0)) {
            $fqdns = @($servers | Where-Object -FilterScript { $others -contains $_.Name } |
                    ForEach-Object -Process { $_.Fqdn })
            $failed = @(Restart-RemoteSignIn -Names $fqdns @work)
            $others = $failed
        }
        Write-RecycleCommand -Names $others @work
        if ($failed.Count -eq 0) {
            $state.RestartFor = ''
            Save-RunState -State $state
        }
        #endregion

        #region verify
        # Every server is asked again.
        if (-not $WhatIfPreference) {
            $again = @(Get-AuthServerState -Config (Get-AuthConfiguration) -Local $local)
            $summary = Get-CertificateSummary -Servers $again -Role 'Current' -Now (Get-Date)
            if ($summary.LackingOn.Count -gt 0) {
                $text = 'Still without it: ' + ($summary.LackingOn -join ', ')
                Exit-Run -Code 3 -Word 'unverified' -Message $text
            }
            if (($copied -contains $local) -and (-not (Test-PoolStarted -Pools $script:SignInPools))) {
                Exit-Run -Code 3 -Word 'unverified' -Message 'The pools do not run.'
            }
        }
        if ($failed.Count -gt 0) {
            Complete-Run -Code 2 -Word 'partial' -Message 'Copied; the servers above have to be restarted by hand.'
        } else {
            Complete-Run -Message 'Done. Every server has the current Auth certificate.'
        }
        #endregion
    } catch {
        Resolve-RunFailure -ErrorRecord $_
    }
    Write-Output ('RESULT {0} {1}' -f $script:Run.Code, $script:Run.Word)
} finally {
    $global:ErrorActionPreference = $globalPreference
    Close-ExchangeShell
    Close-RunLog
}
exit $script:Run.Code
