#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether an update left the files of Exchange half installed.
.DESCRIPTION
    Cause: su-installed-unelevated. Made by Exmedic 1.0.

    Evidence:
    - NotAfter 2026-11-20T08:00:00Z of 1111111111111111111111111111111111111111 on EX01
      (Get-ExchangeCertificate)
    - Event 1003 on EX01: ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1

    Compares the version of ExSetup.exe with that of Microsoft.Exchange.Common.dll, and looks for events that name
    an assembly of Exchange that was not found. The repair is an installation as administrator, by hand.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    .\su-installed-unelevated_detect.ps1
.NOTES
    Run on the affected server, in Windows PowerShell as administrator.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/owa-stops-working-after-update
#>
[CmdletBinding()]
param(
    [string]$Server = 'ex01.contoso.com',
    [switch]$Unattended = ('false' -eq 'true'),
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

# BinSearchFolders of the admin center: where it is, what it must name, and how to change nothing else.
function Get-EcpConfigPath {
    param([string]$Folder)
    $path = Join-Path -Path $Folder -ChildPath 'ClientAccess'
    $path = Join-Path -Path $path -ChildPath 'ecp'
    return (Join-Path -Path $path -ChildPath 'web.config')
}

function Get-NeededFolder {
    param([string]$Folder)
    $root = $Folder
    if ($root -notmatch '[\\/]$') {
        $root = $root + '\'
    }
    return @("${root}bin", "${root}bin\CmdletExtensionAgents", "${root}ClientAccess\Owa\bin")
}

# The text and how it was encoded: the mark at the start, else the declaration, else UTF-8.
function Read-ConfigText {
    param([string]$Path)
    # .NET knows no drives of PowerShell.
    $full = (Resolve-Path -LiteralPath $Path -ErrorAction Stop).ProviderPath
    $bytes = [System.IO.File]::ReadAllBytes($full)
    $encoding = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false, $true
    $skip = 0
    if (($bytes.Length -ge 3) -and ($bytes[0] -eq 0xEF) -and ($bytes[1] -eq 0xBB) -and ($bytes[2] -eq 0xBF)) {
        $skip = 3
    } elseif (($bytes.Length -ge 2) -and ($bytes[0] -eq 0xFF) -and ($bytes[1] -eq 0xFE)) {
        $encoding = New-Object -TypeName System.Text.UnicodeEncoding -ArgumentList $false, $true
        $skip = 2
    } elseif (($bytes.Length -ge 2) -and ($bytes[0] -eq 0xFE) -and ($bytes[1] -eq 0xFF)) {
        $encoding = New-Object -TypeName System.Text.UnicodeEncoding -ArgumentList $true, $true
        $skip = 2
    } else {
        $count = [math]::Min(200, $bytes.Length)
        $start = [System.Text.Encoding]::ASCII.GetString($bytes, 0, $count)
        if ($start -match '^<\?xml[^>]*\bencoding\s*=\s*["'']([A-Za-z0-9._-]+)["'']') {
            if ($matches[1] -ne 'utf-8') {
                $encoding = [System.Text.Encoding]::GetEncoding($matches[1])
            }
        }
    }
    return [pscustomobject]@{
        Bytes    = $bytes
        Mark     = $skip
        Encoding = $encoding
        Text     = $encoding.GetString($bytes, $skip, $bytes.Length - $skip)
    }
}

function Get-FolderNode {
    param([string]$Text)
    $xml = New-Object -TypeName System.Xml.XmlDocument
    $xml.XmlResolver = $null
    $xml.PreserveWhitespace = $true
    $xml.LoadXml($Text)
    $nodes = @($xml.SelectNodes('/configuration/appSettings/add') | Where-Object -FilterScript {
            $_.GetAttribute('key') -eq 'BinSearchFolders'
        })
    return [pscustomobject]@{ Document = $xml; Nodes = $nodes }
}

# Right: the three folders are named and exist. More entries do not matter.
function Test-FolderValue {
    param([string]$Value, [string[]]$Needed)
    $named = @($Value -split ';' | ForEach-Object -Process { $_.Trim().TrimEnd('\') })
    foreach ($folder in $Needed) {
        if (($named -notcontains $folder) -or (-not (Test-Path -Path $folder))) {
            return $false
        }
    }
    return $true
}

# Versions and missing assemblies, by numbers and type names: the rest of an event is translated.
function Get-FourPartVersion {
    param([string]$Path)
    if (-not (Test-Path -Path $Path)) {
        return ''
    }
    $text = [string](Get-Item -Path $Path -ErrorAction Stop).VersionInfo.FileVersion
    if ($text -notmatch '^\s*(\d+)\.(\d+)\.(\d+)\.(\d+)') {
        return ''
    }
    return ('{0}.{1}.{2}.{3}' -f [int]$matches[1], [int]$matches[2], [int]$matches[3], [int]$matches[4])
}

# The assembly that an event of the last two weeks did not find; empty when there is none.
function Get-MissingAssembly {
    param([datetime]$Now)
    $filter = @{ LogName = 'Application'; Id = 1309; StartTime = $Now.AddDays(-14) }
    try {
        $events = @(Get-WinEvent -FilterHashtable $filter -MaxEvents 200 -ErrorAction Stop)
    } catch {
        if ($_.FullyQualifiedErrorId -like 'NoMatchingEventsFound*') {
            return ''
        }
        Exit-Refused ('The event log could not be read: ' + $_.Exception.Message)
    }
    foreach ($entry in $events) {
        $values = @($entry.Properties | ForEach-Object -Process { $_.Value })
        $text = [string]$entry.Message + ' ' + ($values -join ' ')
        if (($text -match 'FileNotFoundException') -and ($text -match '(Microsoft\.Exchange\.[A-Za-z0-9.]+)')) {
            return $matches[1]
        }
    }
    return ''
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
        # Reads versions and events. Changes nothing.
        $local = Confirm-Machine -Server $Server
        Confirm-Rights
        $folder = Get-ExchangeFolder
        if (-not $folder) {
            Exit-Refused 'Exchange is not installed on this computer, or its registry key is missing.'
        }
        $bin = Join-Path -Path $folder -ChildPath 'bin'
        $setup = Get-FourPartVersion -Path (Join-Path -Path $bin -ChildPath 'ExSetup.exe')
        $common = Get-FourPartVersion -Path (Join-Path -Path $bin -ChildPath 'Microsoft.Exchange.Common.dll')
        Write-Line "ExSetup.exe:                   $setup"
        Write-Line "Microsoft.Exchange.Common.dll: $common"
        if (-not $setup) {
            Exit-Refused 'The version of ExSetup.exe could not be read.'
        }
        if ($common -and ($setup -ne $common)) {
            Exit-Present "The files on $local are of two versions. Install the update again as administrator."
        }
        if (-not $common) {
            Exit-Present "Microsoft.Exchange.Common.dll is missing on $local. Install the update again."
        }
        $assembly = Get-MissingAssembly -Now (Get-Date)
        if (-not $assembly) {
            Exit-Absent "The files on $local are of one version, and no event misses an assembly of Exchange."
        }
        $node = Get-FolderNode -Text (Read-ConfigText -Path (Get-EcpConfigPath -Folder $folder)).Text
        $right = $false
        if ($node.Nodes.Count -eq 1) {
            $value = $node.Nodes[0].GetAttribute('value')
            $right = Test-FolderValue -Value $value -Needed @(Get-NeededFolder -Folder $folder)
        }
        if (-not $right) {
            Exit-Absent "BinSearchFolders explains the event about $assembly; see ecp-binsearchfolders-wrong."
        }
        Exit-Present "An event on $local misses $assembly. Install the update again as administrator."
        #endregion
    } catch {
        Resolve-RunFailure -ErrorRecord $_
    }
    Write-Output ('RESULT {0} {1}' -f $script:Run.Code, $script:Run.Word)
} finally {
    $global:ErrorActionPreference = $globalPreference
}
exit $script:Run.Code
