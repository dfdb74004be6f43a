#Requires -Version 3.0

<#
.SYNOPSIS
    Replaces the stale certificate entry of port 444 in HTTP.sys.
.DESCRIPTION
    Cause: sslcert-stale-httpsys. Made by Exmedic 1.0.

    Evidence:
    - NotAfter 2026-11-20T08:00:00Z of 1111111111111111111111111111111111111111 on EX01
      (Get-ExchangeCertificate)
    - Event 1003 on EX01: ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1

    Every request that the front end accepts goes on to port 444. Without a usable certificate there, pages
    stay blank and the management shell does not open. The script tells three faults apart (no certificate, a
    certificate that is not in the store, an entry for one address that wins), uses a surviving certificate of
    this server again, and creates one only if there is none.

    Question that New-ExchangeCertificate asks, if it is needed at all and without -Unattended:
    Overwrite the existing default SMTP certificate?   N   Enter means Yes and changes mail between servers.

    Effect on users: all web clients of this server disconnect for about a minute.
    Undo: sslcert-stale-httpsys_undo.ps1 adds the noted entries again.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Thumbprint
    The certificate to bind; empty to take the one that Exchange made for this server.
.PARAMETER Restart
    services: restart WAS and W3SVC. iisreset: the same with iisreset.
.PARAMETER Neighbour
    Full name of another Exchange server whose management shell opens; used if the local one does not.
.PARAMETER BreakGlass
    Load the Exchange snap-in if no management shell opens. Microsoft does not support this.
.PARAMETER Unattended
    Ask nothing.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    .\sslcert-stale-httpsys_1-fix.ps1 -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator; Organization Management only if a certificate has to be created.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/2779694
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = 'ex01.contoso.com',
    [ValidatePattern('^([0-9A-Fa-f]{40})?$')]
    [string]$Thumbprint = '1111111111111111111111111111111111111111',
    [ValidateSet('services', 'iisreset')]
    [string]$Restart = 'iisreset',
    [string]$Neighbour = 'ex01.contoso.com',
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

function Get-LocalFullName {
    $key = 'HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters'
    try {
        $network = Get-ItemProperty -Path $key -ErrorAction Stop
        if ($network.Domain) {
            return ((Get-LocalServerName) + '.' + $network.Domain)
        }
    } catch {
        Write-Verbose -Message $_.Exception.Message
    }
    return ''
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

# The certificate with which the servers trust each other for mail. New-ExchangeCertificate offers to replace
# it, and -Force replaces it without a question.
function Get-TransportThumbprint {
    param([string]$Server)
    $service = Get-TransportService -Identity $Server -ErrorAction Stop
    return ([string]$service.InternalTransportCertificateThumbprint).ToUpperInvariant()
}

# Where its services cannot be read, SMTP is what has to come back at least. One that still has to be put back
# counts as the one of before.
function Get-TransportState {
    param([string]$Server, $Due)
    $thumbprint = Get-TransportThumbprint -Server $Server
    if ($Due) {
        $thumbprint = [string]$Due.Thumbprint
    }
    $state = @{ Thumbprint = $thumbprint; Services = 'SMTP'; Usable = $false }
    $stored = Get-StoreCertificate -Thumbprint $thumbprint
    if (-not $stored) {
        return $state
    }
    $inDate = ($stored.NotAfter.ToUniversalTime() -gt (Get-Date).ToUniversalTime())
    $state.Usable = [bool]($stored.HasPrivateKey -and $inDate)
    if ($Due) {
        $state.Services = [string]$Due.Services
        return $state
    }
    try {
        $certificate = @(Get-ExchangeCertificate -Server $Server -Thumbprint $thumbprint -ErrorAction Stop)[0]
    } catch {
        Write-Line ('The services of the internal mail certificate cannot be read: ' + $_.Exception.Message)
        return $state
    }
    # IIS stays out unless the front end uses this certificate: enabling it for IIS binds it to port 443.
    $keep = @('IMAP', 'POP', 'SMTP', 'UM', 'UMCallRouter')
    if (@($certificate.IisServices -match 'W3SVC/1$').Count -gt 0) {
        $keep += 'IIS'
    }
    $had = @([string]$certificate.Services -split '[,\s]+' | Where-Object -FilterScript { $keep -contains $_ })
    if ($had -contains 'SMTP') {
        $state.Services = $had -join ','
    }
    return $state
}

# The certificate that the last run wanted to put back and could not; nothing where it did.
function Get-DueTransport {
    $file = Get-StateFile
    if (-not $file) {
        return $null
    }
    $state = Get-SavedState -File $file
    if ($state.TransportDue) {
        Write-Line 'The last run did not put the internal mail certificate back. That is done now.'
        return $state.Transport
    }
    return $null
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
# Creates a certificate on this server and returns its thumbprint. The object may come back without one when
# signed serialisation is broken, so the store is asked: what is new there and bears the friendly name.
function New-GuardedCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Local, [System.Collections.IDictionary]$By, [string]$What)
    if ($PSCmdlet.ShouldProcess($Local, $What)) {
        $before = @(Get-ChildItem -Path Cert:\LocalMachine\My | ForEach-Object -Process { $_.Thumbprint })
        try {
            if ($Unattended) {
                # Force answers the question with Yes; the internal mail certificate is put back right after.
                $c = New-ExchangeCertificate @By -Force -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
            } else {
                $notice = @{
                    Question = 'Overwrite the existing default SMTP certificate?'
                    Answer   = 'N'
                    Why      = 'Enter means Yes and changes mail between the servers. It is created anyway.'
                }
                Write-PromptNotice @notice
                $c = New-ExchangeCertificate @By -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
            }
        } catch {
            # It may have failed after the certificate was made.
            $after = @(Get-ChildItem -Path Cert:\LocalMachine\My | ForEach-Object -Process { $_.Thumbprint })
            $script:Run.Changed = $script:Run.Changed -or ($after.Count -ne $before.Count)
            throw
        }
        $script:Run.Changed = $true
        return (Find-NewCertificate -Made $c -Before $before -FriendlyName $By.FriendlyName)
    }
    Exit-Declined $What
    return ('0' * 40)
}

function Find-NewCertificate {
    param($Made, [string[]]$Before, [string]$FriendlyName)
    $thumbprint = [string]@($Made)[0].Thumbprint
    if ($thumbprint) {
        return $thumbprint.ToUpperInvariant()
    }
    $fresh = @(Get-ChildItem -Path Cert:\LocalMachine\My | Where-Object -FilterScript {
            ($Before -notcontains $_.Thumbprint) -and ($_.FriendlyName -eq $FriendlyName)
        })
    if ($fresh.Count -ne 1) {
        Exit-Run -Code 3 -Word 'unverified' -Message 'The new certificate is not in the store of this computer.'
    }
    return ([string]$fresh[0].Thumbprint).ToUpperInvariant()
}

# In date, with its private key, in a provider that Exchange can use.
function Confirm-NewCertificate {
    param([string]$Thumbprint, [switch]$NeedsCsp)
    $stored = Get-StoreCertificate -Thumbprint $Thumbprint
    $good = $stored -and $stored.HasPrivateKey -and
        ($stored.NotAfter.ToUniversalTime() -gt (Get-Date).ToUniversalTime())
    if ($good -and $NeedsCsp -and ((Test-CspKey -Certificate $stored) -eq $false)) {
        $good = $false
    }
    if (-not $good) {
        Exit-Run -Code 3 -Word 'unverified' -Message "The new certificate $Thumbprint cannot be used."
    }
    Write-Line "New certificate: $Thumbprint"
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

function Get-EndpointOption {
    param([string]$Endpoint)
    if ($Endpoint -match '^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-fA-F:.%]+\]):\d+$') {
        return "ipport=$Endpoint"
    }
    return "hostnameport=$Endpoint"
}

function Remove-HttpSysEntry {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param($Entry)
    $what = "remove the certificate entry $($Entry.Hash) of HTTP.sys"
    if ($PSCmdlet.ShouldProcess($Entry.Endpoint, $what)) {
        $endpoint = Get-EndpointOption -Endpoint $Entry.Endpoint
        $global:LASTEXITCODE = 0
        netsh http delete sslcert $endpoint | Out-Null
        if ($global:LASTEXITCODE -ne 0) {
            throw "netsh could not remove the entry $($Entry.Endpoint) (code $global:LASTEXITCODE)."
        }
        $script:Run.Changed = $true
    } else {
        Exit-Declined $what
    }
}

function Add-HttpSysEntry {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param($Entry)
    $what = "add the certificate entry $($Entry.Hash) to HTTP.sys"
    if ($PSCmdlet.ShouldProcess($Entry.Endpoint, $what)) {
        $endpoint = Get-EndpointOption -Endpoint $Entry.Endpoint
        $words = @($endpoint, "certhash=$($Entry.Hash)", "appid=$($Entry.AppId)", "certstorename=$($Entry.Store)")
        $global:LASTEXITCODE = 0
        netsh http add sslcert @words | Out-Null
        if ($global:LASTEXITCODE -ne 0) {
            throw "netsh could not add the entry $($Entry.Endpoint) (code $global:LASTEXITCODE)."
        }
        $script:Run.Changed = $true
    } else {
        Exit-Declined $what
    }
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

function Get-StoredCertificate {
    return @(Get-ChildItem -Path Cert:\LocalMachine\My -ErrorAction Stop)
}

function Test-BoundCertificate {
    param([object[]]$Stored, [string]$Hash, [datetime]$Now)
    foreach ($certificate in $Stored) {
        if ($certificate.Thumbprint -eq $Hash) {
            return ($certificate.HasPrivateKey -and
                ($certificate.NotAfter.ToUniversalTime() -gt $Now.ToUniversalTime()))
        }
    }
    return $false
}

# Port 444 can be wrong in three ways, two of them at once: no certificate, one that cannot be used, and an entry
# for a certain address or name that wins over the entry for all addresses.
function Get-BackEndFault {
    param([object[]]$Bindings, [object[]]$Entries, [object[]]$Stored, [datetime]$Now)
    $fault = [pscustomobject]@{ General = 'healthy'; Entry = $null; Specific = @(); Stop = '' }
    $backEnd = @($Bindings | Where-Object -FilterScript {
            ($_.Site -eq 'Exchange Back End') -and ($_.Protocol -eq 'https') -and ($_.Information -match ':444:')
        })
    if (($backEnd.Count -ne 1) -or ($backEnd[0].Information -ne '*:444:')) {
        $fault.Stop = 'Exchange Back End does not have exactly the https binding *:444:. That is another fault.'
        return $fault
    }
    if ($backEnd[0].Flags -ne 0) {
        $fault.Stop = 'The binding *:444: asks for a host name (SNI) or a central store. That is another fault.'
        return $fault
    }
    $frontEnd = @($Bindings | Where-Object -FilterScript { $_.Hash -and ($_.Site -eq 'Default Web Site') })
    if (($Entries.Count -eq 0) -and ($frontEnd.Count -gt 0)) {
        $fault.Stop = 'netsh shows no certificate entry at all, although IIS has some. Nothing can be said.'
        return $fault
    }
    $onPort = @($Entries | Where-Object -FilterScript { $_.Endpoint -match ':444$' })
    $fault.Entry = @($onPort | Where-Object -FilterScript { $_.Endpoint -eq '0.0.0.0:444' })[0]
    if (-not $fault.Entry) {
        $fault.General = 'unbound'
    } elseif (-not (Test-BoundCertificate -Stored $Stored -Hash $fault.Entry.Hash -Now $Now)) {
        $fault.General = 'stale'
    }
    foreach ($entry in $onPort) {
        $own = ($entry.Endpoint -eq '0.0.0.0:444')
        if ((-not $own) -and (-not (Test-BoundCertificate -Stored $Stored -Hash $entry.Hash -Now $Now))) {
            $fault.Specific += $entry
            $address = $entry.Endpoint -replace ':444$', ''
            $claimed = @($Bindings | Where-Object -FilterScript { $_.Information -like "${address}:444:*" })
            if ($claimed.Count -gt 0) {
                $fault.Stop = "A web binding of its own uses $($entry.Endpoint). Correct that one in IIS first."
            }
        }
    }
    return $fault
}

function Write-BackEndFault {
    param($Fault)
    $texts = @{
        'healthy' = 'The entry for all addresses has a usable certificate.'
        'unbound' = 'Port 444 has no certificate.'
        'stale'   = 'The certificate of port 444 is not in the store, has no private key, or has expired.'
    }
    Write-Line $texts[$Fault.General]
    foreach ($entry in $Fault.Specific) {
        Write-Line "The entry $($entry.Endpoint) wins over it, and its certificate $($entry.Hash) cannot be used."
    }
}

function Test-BackEndHealthy {
    param($Fault)
    return (($Fault.General -eq 'healthy') -and ($Fault.Specific.Count -eq 0))
}

# Everything but the certificate of port 444 has to be as before.
function Test-OtherBindingSame {
    param([object[]]$Before, [object[]]$After)
    $keep = { ($_.Site -ne 'Exchange Back End') -or ($_.Information -ne '*:444:') }
    $line = { '{0}|{1}|{2}|{3}' -f $_.Site, $_.Protocol, $_.Information, $_.Hash }
    $one = @($Before | Where-Object -FilterScript $keep | ForEach-Object -Process $line | Sort-Object)
    $two = @($After | Where-Object -FilterScript $keep | ForEach-Object -Process $line | Sort-Object)
    return (($one -join ';') -eq ($two -join ';'))
}
# Which certificate may serve port 444: made by Exchange for this server, in date, with its key. Neither the Auth
# certificate, nor the one of the management service, nor a public one of the front end.
function Get-CertificateName {
    param($Certificate)
    $names = @()
    foreach ($name in @($Certificate.DnsNameList)) {
        if ($name.Unicode) {
            $names += [string]$name.Unicode
        } elseif ($name) {
            $names += [string]$name
        }
    }
    if ($names.Count -gt 0) {
        return $names
    }
    foreach ($extension in @($Certificate.Extensions)) {
        if ($extension.Oid.Value -eq '2.5.29.17') {
            $names += @($extension.Format($false) -split '[\s,=:]+')
        }
    }
    return $names
}

# Empty when the certificate will do, else why not.
function Get-BackEndObjection {
    param(
        $Certificate, [string]$Local, [string]$FullName, [datetime]$Now, [string[]]$FrontEndHashes,
        [switch]$AlsoShort
    )
    $utc = $Now.ToUniversalTime()
    if (-not $Certificate.HasPrivateKey) { return 'it has no private key' }
    if ($Certificate.NotAfter.ToUniversalTime() -le $utc) { return 'it has expired' }
    if ($Certificate.NotBefore.ToUniversalTime() -gt $utc) { return 'it is not valid yet' }
    if ($Certificate.Subject -match 'Microsoft Exchange Server Auth Certificate') {
        return 'it is the Auth certificate'
    }
    if (($Certificate.Subject -match 'CN=WMSvc') -or ($Certificate.FriendlyName -match 'WMSVC')) {
        return 'it belongs to the web management service'
    }
    $public = ($Certificate.Subject -ne $Certificate.Issuer)
    if ($public -and ($FrontEndHashes -contains $Certificate.Thumbprint)) {
        return 'it is the public certificate of the front end'
    }
    foreach ($name in @(Get-CertificateName -Certificate $Certificate)) {
        $wildcard = (($FullName -replace '^[^.]+', '*') -eq $name)
        $guess = (-not $FullName) -and ($name -like "$Local.*")
        $short = $AlsoShort -and ($name -eq $Local)
        if (($FullName -and ($name -eq $FullName)) -or $wildcard -or $guess -or $short) {
            return ''
        }
    }
    return 'it does not name this server in full'
}

function Select-BackEndCertificate {
    param([object[]]$Stored, [string]$Local, [string]$FullName, [datetime]$Now, [string[]]$FrontEndHashes)
    $good = @($Stored | Where-Object -FilterScript {
            $check = @{
                Certificate = $_; Local = $Local; FullName = $FullName; Now = $Now
                FrontEndHashes = $FrontEndHashes
            }
            ($_.Subject -eq "CN=$Local") -and ($_.Subject -eq $_.Issuer) -and (-not (Get-BackEndObjection @check))
        } | Sort-Object -Property NotAfter, Thumbprint -Descending)
    if ($good.Count -eq 0) {
        return ''
    }
    return ([string]$good[0].Thumbprint).ToUpperInvariant()
}
# Binds through IIS, which writes HTTP.sys at once; through netsh under IIS's own id where that fails.
$script:IisAppId = '{4dc3e181-e14b-4a21-b022-59fc669b0914}'

function Test-BackEndEntry {
    param([string]$Thumbprint)
    $entry = @(Get-HttpSysEntry | Where-Object -FilterScript { $_.Endpoint -eq '0.0.0.0:444' })
    return (($entry.Count -eq 1) -and ($entry[0].Hash -eq $Thumbprint))
}

function Set-BackEndCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Thumbprint)
    if ($PSCmdlet.ShouldProcess('Exchange Back End *:444:', "bind certificate $Thumbprint")) {
        $binding = @(Get-WebBinding -Name 'Exchange Back End' -Protocol https -Port 444 -ErrorAction Stop)[0]
        try {
            $binding.AddSslCertificate($Thumbprint, 'My')
            $script:Run.Changed = $true
        } catch {
            Write-Line ('IIS did not bind it: ' + $_.Exception.Message)
            if ($_.Exception.Message -match '80070520') {
                throw 'The private key of the certificate cannot be used (0x80070520). Choose another one.'
            }
        }
        if (-not (Test-BackEndEntry -Thumbprint $Thumbprint)) {
            $entry = @{ Endpoint = '0.0.0.0:444'; Hash = $Thumbprint; AppId = $script:IisAppId; Store = 'MY' }
            Add-HttpSysEntry -Entry ([pscustomobject]$entry) -WhatIf:$WhatIfPreference -Confirm:$false
        }
        if (-not (Test-BackEndEntry -Thumbprint $Thumbprint)) {
            Exit-Run -Code 3 -Word 'unverified' -Message "HTTP.sys does not show $Thumbprint for port 444."
        }
        Write-Line "Port 444 has certificate $Thumbprint."
    } else {
        Exit-Declined 'binding the certificate'
    }
}

function Restart-WebService {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Local, [string]$Mode)
    $what = 'restart WAS and W3SVC (every web client disconnects for about a minute)'
    if ($Mode -eq 'iisreset') {
        $what = 'iisreset (every web client disconnects for about a minute)'
    }
    if ($PSCmdlet.ShouldProcess($Local, $what)) {
        $script:Run.Changed = $true
        if ($Mode -eq 'iisreset') {
            $global:LASTEXITCODE = 0
            iisreset | Out-Null
            if ($global:LASTEXITCODE -ne 0) {
                throw "iisreset ended with code $global:LASTEXITCODE."
            }
        } else {
            # W3SVC depends on WAS: WAS restarts only with Force, and W3SVC is named to come up again.
            Restart-Service -Name WAS, W3SVC -Force -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
        }
    } else {
        Exit-Declined $what
    }
}

function Test-WebService {
    foreach ($name in @('WAS', 'W3SVC')) {
        if ([string](Get-Service -Name $name -ErrorAction Stop).Status -ne 'Running') {
            Write-Line "The service $name does not run."
            return $false
        }
    }
    return $true
}

$cause = 'sslcert-stale-httpsys'
$ErrorActionPreference = 'Stop'
$globalPreference = $global:ErrorActionPreference
if ($Unattended) {
    $ConfirmPreference = 'None'
}
try {
    try {
        $global:ErrorActionPreference = 'Stop'

        #region check
        # The same surface has three faults; what is missing decides what is changed.
        $local = Confirm-Machine -Server $Server
        Confirm-Rights
        Confirm-Attended
        Open-RunLog -LogFolder $LogFolder -Cause $cause
        Import-Module -Name WebAdministration -ErrorAction Stop
        $now = Get-Date
        $bindings = @(Get-SiteBinding)
        $entries = @(Get-HttpSysEntry)
        $stored = @(Get-StoredCertificate)
        $fault = Get-BackEndFault -Bindings $bindings -Entries $entries -Stored $stored -Now $now
        if ($fault.Stop) {
            Exit-Refused $fault.Stop
        }
        Write-BackEndFault -Fault $fault
        $frontEnd = @($bindings | Where-Object -FilterScript { $_.Site -eq 'Default Web Site' } |
                ForEach-Object -Process { $_.Hash })
        $known = @{ Local = $local; FullName = (Get-LocalFullName); Now = $now; FrontEndHashes = $frontEnd }
        $state = $null
        if (Test-BackEndHealthy -Fault $fault) {
            $state = Get-UnfinishedState -RestartFor $fault.Entry.Hash
        }
        if ((Test-BackEndHealthy -Fault $fault) -and (-not $state)) {
            $bound = @($stored | Where-Object -FilterScript { $_.Thumbprint -eq $fault.Entry.Hash })[0]
            $objection = Get-BackEndObjection -Certificate $bound @known -AlsoShort
            if ($objection) {
                Exit-Refused "Port 444 has a certificate, but $objection. That is another fault."
            }
            Exit-Healthy 'Port 444 has a usable certificate.'
        }
        if (-not $state) {
            $state = @{
                Cause        = $cause
                Server       = $local
                Taken        = Get-InstantText -Time $now
                Fault        = $fault.General
                Bindings     = $bindings
                Entries      = @($entries | Where-Object -FilterScript { $_.Endpoint -match ':444$' })
                Transport    = @{ Thumbprint = '' }
                TransportDue = $false
                Created      = ''
                RestartFor   = ''
            }
        }
        #endregion

        #region certificate
        # Creating is the exception: a survivor in the store needs no management shell and no prompt.
        $due = Get-DueTransport
        if ($due -and (-not $WhatIfPreference)) {
            [void](Open-ExchangeShell -Neighbour $Neighbour -BreakGlass:$BreakGlass)
            Restore-TransportCertificate -Server $local -Before $due
            $state.Transport = $due
            Save-RunState -State $state
        }
        $serving = ''
        $needed = ($fault.General -ne 'healthy')
        if ($needed -and $Thumbprint) {
            $chosen = @($stored | Where-Object -FilterScript { $_.Thumbprint -eq $Thumbprint })
            if ($chosen.Count -ne 1) {
                Exit-Refused "The certificate $Thumbprint is not in the store of this computer."
            }
            $objection = Get-BackEndObjection -Certificate $chosen[0] @known
            if ($objection) {
                Exit-Refused "The certificate $Thumbprint cannot serve port 444: $objection."
            }
            $serving = $Thumbprint.ToUpperInvariant()
        } elseif ($needed) {
            $serving = Select-BackEndCertificate -Stored $stored @known
        }
        if ($needed -and $serving) {
            Write-Line "Certificate that is used again: $serving"
        } elseif ($needed) {
            Write-Line 'No usable certificate is in the store; a new one is needed.'
            [void](Open-ExchangeShell -Neighbour $Neighbour -BreakGlass:$BreakGlass)
            $transport = Get-TransportState -Server $local
            if ($Unattended -and (-not $transport.Usable)) {
                Exit-Refused 'The internal mail certificate could not be put back. Run without -Unattended.'
            }
            $state.Transport = $transport
            Save-RunState -State $state
            $option = @{ Server = $local; FriendlyName = 'Microsoft Exchange' }
            $serving = New-GuardedCertificate -Local $local -By $option -What 'create a server certificate'
            if (-not $WhatIfPreference) {
                $state.Created = $serving
                $state.TransportDue = $true
                Save-RunState -State $state
                Restore-TransportCertificate -Server $local -Before $transport
                $state.TransportDue = $false
                Save-RunState -State $state
                Confirm-NewCertificate -Thumbprint $serving
            }
        }
        #endregion

        #region bind
        # An entry that cannot work goes first: IIS refuses to bind over it.
        $state.RestartFor = $serving
        if (-not $needed) {
            $state.RestartFor = $fault.Entry.Hash
        }
        Save-RunState -State $state
        foreach ($entry in $fault.Specific) {
            Remove-HttpSysEntry -Entry $entry
        }
        if ($fault.General -eq 'stale') {
            Remove-HttpSysEntry -Entry $fault.Entry
        }
        if ($needed) {
            Set-BackEndCertificate -Thumbprint $serving
        }
        #endregion

        #region restart
        # The back end reads the binding again when the services start.
        Restart-WebService -Local $local -Mode $Restart
        #endregion

        #region verify
        # Both layers, and everything that should not have changed.
        if (-not $WhatIfPreference) {
            $after = @(Get-SiteBinding)
            $again = @{ Bindings = $after; Entries = @(Get-HttpSysEntry); Stored = @(Get-StoredCertificate) }
            $left = Get-BackEndFault @again -Now $now
            if ($left.Stop -or (-not (Test-BackEndHealthy -Fault $left))) {
                Exit-Run -Code 3 -Word 'unverified' -Message 'Port 444 still has no usable certificate.'
            }
            if (-not (Test-OtherBindingSame -Before $bindings -After $after)) {
                Exit-Run -Code 3 -Word 'unverified' -Message 'Another web binding changed during the run.'
            }
            if (-not (Test-WebService)) {
                Exit-Run -Code 3 -Word 'unverified' -Message 'The web services do not run.'
            }
            $state.RestartFor = ''
            Save-RunState -State $state
        }
        Complete-Run -Message 'Done. Port 444 has a usable certificate; check sign-in and the management shell.'
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
