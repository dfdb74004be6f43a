#Requires -Version 3.0

<#
.SYNOPSIS
    Puts back what the repair of port 444 noted before it began.
.DESCRIPTION
    Cause: sslcert-stale-httpsys. Made by Exmedic 1.0.

    Evidence:
    - NotAfter 2026-11-20T08:00:00Z of 1111111111111111111111111111111111111111 on EX01
      (Get-ExchangeCertificate)
    - Event 1003 on EX01: ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1

    The internal mail certificate, if the repair created a certificate and it changed, and the entries of port 444.
    An entry whose certificate is no longer in the store cannot be added again; then the repaired one stays.

    Effect on users: all web clients of this server disconnect for about a minute.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
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
    .\sslcert-stale-httpsys_undo.ps1 -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/2779694
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = 'ex01.contoso.com',
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

function Get-StoredCertificate {
    return @(Get-ChildItem -Path Cert:\LocalMachine\My -ErrorAction Stop)
}

# Binds through IIS, which writes HTTP.sys at once; through netsh under IIS's own id where that fails.
$script:IisAppId = '{4dc3e181-e14b-4a21-b022-59fc669b0914}'

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
        # Only what was noted is put back, and only where it can work.
        $local = Confirm-Machine -Server $Server
        Confirm-Rights
        Confirm-Attended
        Open-RunLog -LogFolder $LogFolder -Cause $cause
        Import-Module -Name WebAdministration -ErrorAction Stop
        $state = Read-RunState
        $stored = @(Get-StoredCertificate)
        $now = @(Get-HttpSysEntry)
        $back = @()
        foreach ($noted in @($state.Entries)) {
            $same = @($now | Where-Object -FilterScript {
                    ($_.Endpoint -eq $noted.Endpoint) -and ($_.Hash -eq $noted.Hash)
                })
            if ($same.Count -gt 0) {
                continue
            }
            if (@($stored | Where-Object -FilterScript { $_.Thumbprint -eq $noted.Hash }).Count -eq 0) {
                Write-Line "The entry $($noted.Endpoint) cannot be put back: its certificate is not in the store."
                continue
            }
            $back += $noted
        }
        $mail = [string]$state.Transport.Thumbprint
        $mailChanged = $false
        if ($mail) {
            [void](Open-ExchangeShell -Neighbour $Neighbour -BreakGlass:$BreakGlass)
            $mailChanged = ((Get-TransportThumbprint -Server $local) -ne $mail)
        }
        # An undo that broke off before its restart has put the entries back already.
        $restarts = ($back.Count -gt 0) -or ([string]$state.RestartFor -eq 'undo')
        if ((-not $restarts) -and (-not $mailChanged)) {
            Exit-Healthy 'No noted entry can or needs to be put back; the binding of now stays.'
        }
        #endregion

        #region transport
        # The repair changes it only when it has to create a certificate and breaks off before it puts it back.
        if ($mailChanged) {
            Restore-TransportCertificate -Server $local -Before $state.Transport
        }
        #endregion

        #region bindings
        # HTTP.sys keeps one entry for each endpoint, so the newer one leaves first.
        if ($restarts) {
            $state.RestartFor = 'undo'
            Save-RunState -State $state
        }
        foreach ($noted in $back) {
            foreach ($entry in @($now | Where-Object -FilterScript { $_.Endpoint -eq $noted.Endpoint })) {
                Remove-HttpSysEntry -Entry $entry
            }
            Add-HttpSysEntry -Entry $noted
        }
        #endregion

        #region restart
        # The back end reads the binding again when the services start.
        if ($restarts) {
            Restart-WebService -Local $local -Mode $Restart
        }
        if (-not $WhatIfPreference) {
            $after = @(Get-HttpSysEntry)
            foreach ($noted in $back) {
                $same = @($after | Where-Object -FilterScript {
                        ($_.Endpoint -eq $noted.Endpoint) -and ($_.Hash -eq $noted.Hash)
                    })
                if ($same.Count -ne 1) {
                    Exit-Run -Code 3 -Word 'unverified' -Message "The entry $($noted.Endpoint) is not back."
                }
            }
            Close-RunState
        }
        Complete-Run -Message 'Done. What was noted and can come back is back.'
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
