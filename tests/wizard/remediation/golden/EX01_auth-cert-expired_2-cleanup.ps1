#Requires -Version 3.0

<#
.SYNOPSIS
    Removes the previous Auth certificate from the configuration and from the servers.
.DESCRIPTION
    Cause: auth-cert-expired. Made by Exmedic 1.0.

    Evidence:
    - NotAfter 2026-11-20T08:00:00Z of 1111111111111111111111111111111111111111 on EX01
      (Get-ExchangeCertificate)
    - Event 1003 on EX01: ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1

    For a day or more after the renewal. Nothing is removed that is still valid or that anything uses: the Auth
    configuration, mail between servers, a web site, a port. There is no undo for a removed certificate.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER IgnoreUnreachableServers
    Go on although not every server answers.
.PARAMETER OldThumbprint
    The old certificate to remove; empty for the one that the configuration names as the previous one.
.PARAMETER BreakGlass
    Load the Exchange snap-in if no management shell opens. Microsoft does not support this.
.PARAMETER Unattended
    Ask nothing.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    .\auth-cert-expired_2-cleanup.ps1 -WhatIf
.NOTES
    Run once, on one Mailbox server, in Windows PowerShell as administrator.
    Needs: Organization Management, local administrator.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/administration/cannot-access-owa-or-ecp-if-oauth-expired
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = 'ex01.contoso.com',
    [switch]$IgnoreUnreachableServers = ('true' -eq 'true'),
    [ValidatePattern('^([0-9A-Fa-f]{40})?$')]
    [string]$OldThumbprint = '1111111111111111111111111111111111111111',
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

# The certificate entries of HTTP.sys. The words of netsh are translated, so only its values are read: an
# endpoint begins an entry, then come a hash, an application id and, on the next line, the store.
function Get-HttpSysEntry {
    $global:LASTEXITCODE = 0
    $lines = @(netsh http show sslcert)
    $entries = @()
    $entry = $null
    $storeNext = $false
    foreach ($line in $lines) {
        $text = [string]$line
        if ($text -match '\s:\s+(\S+:\d{1,5})\s*$') {
            $entry = @{ Endpoint = $matches[1]; Hash = ''; AppId = ''; Store = 'MY' }
            $entries += $entry
            $storeNext = $false
        } elseif ($entry -and (-not $entry.Hash) -and ($text -match '\s:\s+([0-9a-fA-F]{40})\s*$')) {
            $entry.Hash = $matches[1].ToUpperInvariant()
        } elseif ($entry -and (-not $entry.AppId) -and ($text -match '(\{[0-9a-fA-F-]{36}\})')) {
            $entry.AppId = $matches[1]
            $storeNext = $true
        } elseif ($storeNext) {
            $storeNext = $false
            if (($text -match '\s:\s+(\S+)\s*$') -and ($matches[1] -ne '(null)')) {
                $entry.Store = $matches[1]
            }
        }
    }
    return @($entries | ForEach-Object -Process { [pscustomobject]$_ })
}

# The web bindings of both Exchange sites, and what is wrong with port 444.
function Get-SiteBinding {
    $all = @()
    foreach ($site in @('Default Web Site', 'Exchange Back End')) {
        foreach ($binding in @(Get-WebBinding -Name $site -ErrorAction Stop)) {
            if (@('http', 'https') -contains $binding.protocol) {
                $all += [pscustomobject]@{
                    Site        = $site
                    Protocol    = [string]$binding.protocol
                    Information = [string]$binding.bindingInformation
                    Hash        = ([string]$binding.certificateHash).ToUpperInvariant()
                    Flags       = [int]$binding.sslFlags
                }
            }
        }
    }
    return $all
}

# What stands against removing an old Auth certificate from a server. Remove-ExchangeCertificate itself does not
# look at the back end and at HTTP.sys.
function Get-OldHolder {
    param([object[]]$Servers, [string]$Thumbprint, [string]$Local)
    $holders = @()
    foreach ($server in $Servers) {
        $isLocal = ($server.Name -eq $Local)
        $record = Get-AuthRecord -ServerName $server.Fqdn -Thumbprint $Thumbprint -IsLocal:$isLocal
        if ($record.Query -eq 'found') {
            $holders += [pscustomobject]@{ Name = $server.Name; Fqdn = $server.Fqdn; Record = $record }
        }
    }
    return $holders
}

# Empty when nothing uses it.
function Get-RemovalObjection {
    param($Holder, [string]$Thumbprint, [string]$Local)
    $transport = Get-TransportService -Identity $Holder.Fqdn -ErrorAction Stop
    if ([string]$transport.InternalTransportCertificateThumbprint -eq $Thumbprint) {
        return 'it is the internal mail certificate there'
    }
    $certificate = @(Get-ExchangeCertificate -Server $Holder.Fqdn -Thumbprint $Thumbprint -ErrorAction Stop)[0]
    $others = @([string]$certificate.Services -split '[,\s]+' | Where-Object -FilterScript {
            $_ -and (@('None', 'SMTP') -notcontains $_)
        })
    if ($others.Count -gt 0) {
        return ('it serves ' + ($others -join ', '))
    }
    if (@($certificate.IisServices | Where-Object -FilterScript { $_ }).Count -gt 0) {
        return 'a web site uses it'
    }
    if ($Holder.Name -ne $Local) {
        return ''
    }
    if (@(Get-SiteBinding | Where-Object -FilterScript { $_.Hash -eq $Thumbprint }).Count -gt 0) {
        return 'a web binding uses it'
    }
    if (@(Get-HttpSysEntry | Where-Object -FilterScript { $_.Hash -eq $Thumbprint }).Count -gt 0) {
        return 'an entry of HTTP.sys uses it'
    }
    return ''
}

# Old ones pile up; they are named, never removed unasked.
function Write-OrphanList {
    param($Config, [datetime]$Now)
    foreach ($certificate in @(Get-ChildItem -Path Cert:\LocalMachine\My)) {
        $known = @($Config.Current, $Config.Next, $Config.Previous) -contains $certificate.Thumbprint
        $auth = ($certificate.Subject -match 'Microsoft Exchange Server Auth Certificate')
        if ($auth -and (-not $known) -and ($certificate.NotAfter.ToUniversalTime() -le $Now.ToUniversalTime())) {
            Write-Line "Expired and not configured: $($certificate.Thumbprint). Remove it with -OldThumbprint."
        }
    }
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
        # The current certificate has to work everywhere before the previous one goes.
        $local = Confirm-Machine -Server $Server
        Confirm-Rights
        Confirm-Attended
        Open-RunLog -LogFolder $LogFolder -Cause 'auth-cert-expired'
        Import-Module -Name WebAdministration -ErrorAction Stop
        [void](Open-ExchangeShell -BreakGlass:$BreakGlass)
        $now = Get-Date
        $config = Get-AuthConfiguration
        if (-not $config) {
            Exit-Refused (Get-ReasonText -Reason 'config-unread')
        }
        $servers = @(Get-AuthServerState -Config $config -Local $local)
        $current = Get-CertificateSummary -Servers $servers -Role 'Current' -Now $now
        $silent = $current.Silent
        if (($current.State -ne 'usable') -or ($current.LackingOn.Count -gt 0)) {
            Exit-Refused 'The current Auth certificate is not usable on every server. Repair that first.'
        }
        if (($silent.Count -gt 0) -and (-not $IgnoreUnreachableServers)) {
            Exit-Refused ('Not every server answered: ' + ($silent -join ', '))
        }
        $old = $config.Previous
        if ($OldThumbprint) {
            $old = $OldThumbprint.ToUpperInvariant()
        }
        if ((-not $old) -and (Get-StateFile)) {
            # A clean-up that broke off has cleared it already; the repair noted it.
            $old = [string](Read-RunState).Current
            if (@($config.Current, $config.Next) -contains $old) {
                $old = ''
            }
        }
        if (-not $old) {
            Write-OrphanList -Config $config -Now $now
            Exit-Healthy 'The Auth configuration names no previous certificate.'
        }
        if (($old -eq $config.Current) -or ($old -eq $config.Next)) {
            Exit-Refused "$old is the current or the next Auth certificate."
        }
        $holders = @(Get-OldHolder -Servers $servers -Thumbprint $old -Local $local)
        foreach ($holder in $holders) {
            if ($holder.Record.NotAfter -gt $now.ToUniversalTime()) {
                Exit-Refused "$old is still valid; partners may still use it. Clean up when it has expired."
            }
        }
        if (($holders.Count -eq 0) -and ($old -ne $config.Previous)) {
            Exit-Healthy "$old is on none of the servers."
        }
        Write-Line "Old certificate: $old"
        #endregion

        #region clear
        # The thumbprint is in the log from here on, and nowhere else.
        if ($config.Previous -and ($config.Previous -eq $old)) {
            if ($PSCmdlet.ShouldProcess('Auth configuration', "forget the previous certificate $old")) {
                $option = @{ ClearPreviousCertificate = $true; Force = [bool]$Unattended }
                [void](Set-AuthConfig @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
                $script:Run.Changed = $true
                $after = Get-AuthConfiguration
                if ((-not $after) -or $after.Previous) {
                    Exit-Run -Code 3 -Word 'unverified' -Message 'The previous certificate is still configured.'
                }
            } else {
                Exit-Declined 'forgetting the previous certificate'
            }
        }
        #endregion

        #region remove
        # One server after the other, each behind its own guards.
        $kept = @()
        foreach ($holder in $holders) {
            $objection = Get-RemovalObjection -Holder $holder -Thumbprint $old -Local $local
            if ($objection) {
                Write-Line "Kept on $($holder.Name): $objection."
                $kept += $holder.Name
                continue
            }
            if ($PSCmdlet.ShouldProcess($holder.Name, "remove certificate $old")) {
                $option = @{ Server = $holder.Fqdn; Thumbprint = $old }
                Remove-ExchangeCertificate @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
                $script:Run.Changed = $true
                if ((Get-AuthRecord -ServerName $holder.Fqdn -Thumbprint $old).Query -eq 'found') {
                    Exit-Run -Code 3 -Word 'unverified' -Message "$old is still on $($holder.Name)."
                }
                Write-Line "Removed on $($holder.Name)."
            } else {
                Exit-Declined "removing the certificate on $($holder.Name)"
            }
        }
        if ($kept.Count -gt 0) {
            Complete-Run -Code 2 -Word 'partial' -Message ('Kept on: ' + ($kept -join ', '))
        } else {
            Complete-Run -Message 'Done. The old certificate is gone.'
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
