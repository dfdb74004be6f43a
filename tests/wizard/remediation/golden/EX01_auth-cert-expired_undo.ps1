#Requires -Version 3.0

<#
.SYNOPSIS
    Undoes the renewal of the Auth certificate as far as that is possible.
.DESCRIPTION
    Cause: auth-cert-expired. Made by Exmedic 1.0.

    Evidence:
    - NotAfter 2026-11-20T08:00:00Z of 1111111111111111111111111111111111111111 on EX01
      (Get-ExchangeCertificate)
    - Event 1003 on EX01: ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1

    Puts the internal mail certificate back, publishes the earlier Auth certificate again if it is still valid,
    stages again what was staged, and removes the certificate that the repair created if nothing uses it.
    There is no way back to a certificate that has expired, and no documented way to take a staged one back.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER BreakGlass
    Load the Exchange snap-in if no management shell opens. Microsoft does not support this.
.PARAMETER Unattended
    Ask nothing.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    .\auth-cert-expired_undo.ps1 -WhatIf
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

# Says what a command is going to ask, before it asks.
function Write-PromptNotice {
    param([string]$Question, [string]$Answer, [string]$Why)
    if ($WhatIfPreference -or $Unattended) {
        return
    }
    Write-Line
    Write-Line "  The next command may ask:  $Question"
    Write-Line "  Answer:  $Answer"
    Write-Line "  Why:     $Why"
    Write-Line
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

function Close-RunState {
    if ($WhatIfPreference) {
        return
    }
    $name = [System.IO.Path]::GetFileName($script:Run.StateFile) + '.undone'
    Rename-Item -LiteralPath $script:Run.StateFile -NewName $name -WhatIf:$false -Confirm:$false -ErrorAction Stop
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

# Set-AuthConfig checks the certificate on the server that executes it, so the shell must be on this one.
function Confirm-ShellServer {
    param([string]$Local)
    $sessions = @(Get-PSSession | Where-Object -FilterScript { $_.ConfigurationName -eq 'Microsoft.Exchange' })
    foreach ($session in $sessions) {
        $name = ([string]$session.ComputerName -split '\.')[0].ToUpperInvariant()
        if ($name -ne $Local) {
            Exit-Refused "The management shell is connected to $name, not to $Local. Run this script on $name."
        }
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

# The certificate with which the servers trust each other for mail. New-ExchangeCertificate offers to replace
# it, and -Force replaces it without a question.
function Get-TransportThumbprint {
    param([string]$Server)
    $service = Get-TransportService -Identity $Server -ErrorAction Stop
    return ([string]$service.InternalTransportCertificateThumbprint).ToUpperInvariant()
}

function Restore-TransportCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Server, $Before)
    $now = Get-TransportThumbprint -Server $Server
    if ((-not $Before.Thumbprint) -or ($now -eq $Before.Thumbprint)) {
        return
    }
    Write-Line "The internal mail certificate changed from $($Before.Thumbprint) to $now."
    if ($PSCmdlet.ShouldProcess($Server, "put the internal mail certificate $($Before.Thumbprint) back")) {
        # Force is right here: the question is the one whether this certificate becomes the default again.
        $option = @{
            Server     = $Server
            Thumbprint = $Before.Thumbprint
            Services   = $Before.Services
            Force      = $true
        }
        [void](Enable-ExchangeCertificate @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
        $script:Run.Changed = $true
    } else {
        Exit-Declined 'putting the internal mail certificate back'
    }
    $now = Get-TransportThumbprint -Server $Server
    if ($now -ne $Before.Thumbprint) {
        Exit-Run -Code 3 -Word 'unverified' -Message "The internal mail certificate is still $now."
    }
    Write-Line 'The internal mail certificate is the old one again.'
}
# The two changes of the Auth configuration, each read back at once.
function Set-NextAuthCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Thumbprint, [int]$Days, [switch]$ReplacesNext)
    if ($PSCmdlet.ShouldProcess('Auth configuration', "stage $Thumbprint, effective in $Days days")) {
        if ($Days -lt 2) {
            $why = 'The certificate is needed now. N stages nothing.'
            Write-PromptNotice -Question '... not at least "48" hours in the future ...' -Answer 'Y' -Why $why
        }
        if ($ReplacesNext) {
            $why = 'It was said above why the staged one is of no use.'
            Write-PromptNotice -Question 'A next certificate is already configured ...' -Answer 'Y' -Why $why
        }
        # The date is taken here and not earlier: one that is older than five minutes is refused.
        $option = @{
            NewCertificateThumbprint    = $Thumbprint
            NewCertificateEffectiveDate = (Get-Date).AddDays($Days)
            Force                       = [bool]$Unattended
        }
        [void](Set-AuthConfig @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
        $script:Run.Changed = $true
        $config = Get-AuthConfiguration
        if ((-not $config) -or ($config.Next -ne $Thumbprint)) {
            Exit-Run -Code 2 -Word 'partial' -Message 'The certificate was not staged.'
        }
        Write-Line "Staged: $Thumbprint"
    } else {
        Exit-Declined 'staging the certificate'
    }
}

function Publish-NextAuthCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Thumbprint, [switch]$Early)
    if ($PSCmdlet.ShouldProcess('Auth configuration', "make $Thumbprint the current certificate now")) {
        if ($Early) {
            $why = 'The certificate was staged for later, and is needed now.'
            Write-PromptNotice -Question 'The effective date has not been reached ...' -Answer 'Y' -Why $why
        }
        $option = @{ PublishCertificate = $true; Force = [bool]$Unattended }
        [void](Set-AuthConfig @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
        $script:Run.Changed = $true
        $config = Get-AuthConfiguration
        if ((-not $config) -or ($config.Current -ne $Thumbprint)) {
            Exit-Run -Code 2 -Word 'partial' -Message 'The certificate was not published.'
        }
        Write-Line "Published: $Thumbprint"
    } else {
        Exit-Declined 'publishing the certificate'
    }
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

$ErrorActionPreference = 'Stop'
$globalPreference = $global:ErrorActionPreference
if ($Unattended) {
    $ConfirmPreference = 'None'
}
try {
    try {
        $global:ErrorActionPreference = 'Stop'

        #region check
        # What the repair noted before it began, against what is configured now.
        $local = Confirm-Machine -Server $Server
        Confirm-Rights
        Confirm-Attended
        Open-RunLog -LogFolder $LogFolder -Cause 'auth-cert-expired'
        $state = Read-RunState
        Import-Module -Name WebAdministration -ErrorAction Stop
        [void](Open-ExchangeShell -BreakGlass:$BreakGlass)
        Confirm-ShellServer -Local $local
        $now = Get-Date
        $config = Get-AuthConfiguration
        if (-not $config) {
            Exit-Refused (Get-ReasonText -Reason 'config-unread')
        }
        $created = [string]$state.Created
        if (-not $created) {
            $made = @(Get-ChildItem -Path Cert:\LocalMachine\My | Where-Object -FilterScript {
                    $_.FriendlyName -eq $state.Friendly
                })
            if ($made.Count -eq 1) {
                $created = [string]$made[0].Thumbprint
            }
        }
        $stays = @()
        $published = ($config.Current -ne $state.Current) -and ($config.Current -eq $state.Thumbprint)
        $staged = (-not $published) -and $config.Next -and ($config.Next -ne $state.Next)
        #endregion

        #region transport
        # Mail between the servers first: it matters to more people than the rest.
        Restore-TransportCertificate -Server $local -Before $state.Transport
        #endregion

        #region restage
        # Only a certificate that works may come back. A run that broke off before its restart makes up for it.
        $work = @{ Services = @('MSExchangeServiceHost'); Pools = $script:SignInPools }
        $back = 'undo ' + $state.Current
        if ($published) {
            $record = Get-AuthRecord -ServerName $local -Thumbprint ([string]$state.Current) -IsLocal
            $found = Get-CertificateState -Record $record -Now $now
            if ($found -eq 'usable') {
                Set-NextAuthCertificate -Thumbprint $state.Current -Days 0
                $state.RestartFor = $back
                Save-RunState -State $state
                Publish-NextAuthCertificate -Thumbprint $state.Current
                Restart-SignIn -Name $local -Mode 'recycle' @work
                $state.RestartFor = ''
                Save-RunState -State $state
            } else {
                Write-Line "The earlier Auth certificate cannot come back: $found. The new one stays."
                $stays += 'the new Auth certificate'
            }
        } elseif (([string]$state.RestartFor -eq $back) -and ($config.Current -eq $state.Current)) {
            Restart-SignIn -Name $local -Mode 'recycle' @work
            $state.RestartFor = ''
            Save-RunState -State $state
        } elseif ($staged -and $state.Next) {
            $days = 0
            if ($state.Effective) {
                $culture = [System.Globalization.CultureInfo]::InvariantCulture
                $kind = [System.Globalization.DateTimeStyles]'AssumeUniversal, AdjustToUniversal'
                $date = [datetime]::ParseExact([string]$state.Effective, "yyyyMMdd'T'HHmmss'Z'", $culture, $kind)
                $days = [int][math]::Max(0, [math]::Ceiling(($date - $now.ToUniversalTime()).TotalDays))
            }
            Set-NextAuthCertificate -Thumbprint $state.Next -Days $days -ReplacesNext
        } elseif ($staged) {
            Write-Line "The staged certificate $($config.Next) stays: no documented command takes it back."
            $stays += 'the staged certificate'
        }
        #endregion

        #region leftover
        # Created by the repair and used by nothing: only then it goes.
        $after = Get-AuthConfiguration
        if ($created -and (@($after.Current, $after.Next, $after.Previous) -contains $created)) {
            $created = ''
        }
        $record = Get-AuthRecord -ServerName $local -Thumbprint $created -IsLocal
        if ($record.Query -eq 'found') {
            $holder = [pscustomobject]@{ Name = $local; Fqdn = $local; Record = $record }
            $objection = Get-RemovalObjection -Holder $holder -Thumbprint $created -Local $local
            if ($objection) {
                Write-Line "The created certificate $created stays: $objection."
                $stays += 'the created certificate'
                $created = ''
            }
        }
        if ($created -and ($record.Query -eq 'found')) {
            if ($PSCmdlet.ShouldProcess($local, "remove the created certificate $created")) {
                $option = @{ Server = $local; Thumbprint = $created }
                Remove-ExchangeCertificate @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
                $script:Run.Changed = $true
            } else {
                Exit-Declined 'removing the created certificate'
            }
        }
        if ($stays.Count -gt 0) {
            Complete-Run -Code 2 -Word 'partial' -Message ('Undone except: ' + ($stays -join ', '))
        } else {
            Close-RunState
            Complete-Run -Message 'Done. The state of before is back.'
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
