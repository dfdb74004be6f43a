#Requires -Version 3.0

<#
.SYNOPSIS
    Restarts the pools once the renewed Auth certificate works on this server.
.DESCRIPTION
    Cause: auth-cert-not-yet-valid. Made by Exmedic 1.0.

    Evidence:
    - NotAfter 2026-11-20T08:00:00Z of 1111111111111111111111111111111111111111 on EX01
      (Get-ExchangeCertificate)
    - Event 1003 on EX01: ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1

    The certificate is right, but new: other servers receive it within an hour, and before the first update of
    2022 a server that is not on UTC refuses it for as many hours as it differs from UTC.
    The script creates nothing. Before the time it says when to come back; after it, it restarts the pools.

    Effect on users: signed out of Outlook on the web and the admin center once, on this server.
    Undo: not needed.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Restart
    recycle: only the pools concerned. iisreset: all of IIS.
.PARAMETER BreakGlass
    Load the Exchange snap-in if no management shell opens. Microsoft does not support this.
.PARAMETER Unattended
    Ask nothing.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    .\auth-cert-not-yet-valid_1-fix.ps1 -WhatIf
.NOTES
    Run on each server, after the time that it names, in Windows PowerShell as administrator.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/5012779
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = 'ex01.contoso.com',
    [ValidateSet('recycle', 'iisreset')]
    [string]$Restart = 'iisreset',
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

# When a renewed Auth certificate works on this server: an hour after its start, or after as many hours as the
# server differs from UTC if that is more.
function Get-FreshWindow {
    param($Record, [datetime]$Now)
    $offset = ($Now - $Now.ToUniversalTime()).Duration()
    $hours = [math]::Max(1.0, $offset.TotalHours)
    $start = $Record.NotBefore.ToUniversalTime()
    return [pscustomobject]@{
        Start = $start
        End   = $start.AddHours($hours)
        Fresh = (($Now.ToUniversalTime() - $start).TotalHours -lt 48)
        Open  = ($Now.ToUniversalTime() -lt $start.AddHours($hours))
    }
}

function Get-LocalAuthRecord {
    param([string]$Local)
    $config = Get-AuthConfiguration
    if (-not $config) {
        Exit-Refused (Get-ReasonText -Reason 'config-unread')
    }
    if (-not $config.Current) {
        Exit-Refused 'No current Auth certificate is configured. Use the repair of auth-cert-expired.'
    }
    return (Get-AuthRecord -ServerName $Local -Thumbprint $config.Current -IsLocal)
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
try {
    try {
        $global:ErrorActionPreference = 'Stop'

        #region check
        # Too early is refused: a restart before the time would only sign people out.
        $local = Confirm-Machine -Server $Server
        Confirm-Rights
        Confirm-Attended
        Open-RunLog -LogFolder $LogFolder -Cause 'auth-cert-not-yet-valid'
        Import-Module -Name WebAdministration -ErrorAction Stop
        [void](Open-ExchangeShell -BreakGlass:$BreakGlass)
        $now = Get-Date
        $record = Get-LocalAuthRecord -Local $local
        $found = Get-CertificateState -Record $record -Now $now
        if (@('usable', 'future') -notcontains $found) {
            Exit-Refused "The Auth certificate on this server is $found; that is another fault."
        }
        $window = Get-FreshWindow -Record $record -Now $now
        $end = Get-TimeText -Time $window.End
        if ($window.Open) {
            Exit-Refused "Too early. Come back after $end, and create no other certificate while you wait."
        }
        if (-not $window.Fresh) {
            Exit-Healthy 'The Auth certificate has been valid for more than two days.'
        }
        $last = Get-StateFile
        if ($last -and ((Read-RunState).Current -eq $record.Thumbprint)) {
            Exit-Healthy 'The pools were restarted for this certificate already.'
        }
        $script:Run.StateFile = ''
        #endregion

        #region recycle
        # The processes have read the certificate before it worked.
        $work = @{ Services = @('MSExchangeServiceHost'); Pools = $script:SignInPools }
        Restart-SignIn -Name $local -Mode $Restart @work
        if (-not $WhatIfPreference) {
            if (-not (Test-PoolStarted -Pools $script:SignInPools)) {
                Exit-Run -Code 3 -Word 'unverified' -Message 'The pools do not run.'
            }
            Save-RunState -State @{
                Cause   = 'auth-cert-not-yet-valid'
                Server  = $local
                Taken   = Get-InstantText -Time $now
                Current = $record.Thumbprint
            }
        }
        Complete-Run -Message 'Done. Sign in again; if that fails on another server, run this there.'
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
