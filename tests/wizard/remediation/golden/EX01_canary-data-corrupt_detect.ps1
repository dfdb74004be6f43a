#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether an event of the last week on this server names the canary.
.DESCRIPTION
    Cause: canary-data-corrupt. Made by Exmedic 1.0.

    Evidence:
    - NotAfter 2026-11-20T08:00:00Z of 1111111111111111111111111111111111111111 on EX01
      (Get-ExchangeCertificate)
    - Event 1003 on EX01: ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1

    Present: event 1309 names Canary15. The Auth certificate has to be in order for this to be the cause.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Where the repair has kept its state; ProgramData\Exmedic if empty. This script writes nothing.
.EXAMPLE
    .\canary-data-corrupt_detect.ps1
.NOTES
    Run on a Mailbox server, in Windows PowerShell as administrator.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/powershell/module/activedirectory/set-adobject
#>
[CmdletBinding()]
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

# yyyyMMddTHHmmssZ: sorts by time, and no version of ConvertFrom-Json takes it for a date.
function Get-InstantText {
    param($Time)
    if ($null -eq $Time) {
        return ''
    }
    $utc = ([datetime]$Time).ToUniversalTime()
    return $utc.ToString("yyyyMMdd'T'HHmmss'Z'", [System.Globalization.CultureInfo]::InvariantCulture)
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

# The keys behind the canary cookies: octet strings on the object Client Access of the organisation.
$script:CanaryNames = @('msExchCanaryData0', 'msExchCanaryData1', 'msExchCanaryData2', 'msExchCanaryData3')

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

# What the last repair on this server saved; nothing is made for that.
function Get-CanaryRepair {
    param([string]$LogFolder)
    if (-not $LogFolder) {
        $LogFolder = Join-Path -Path ([string]$env:ProgramData) -ChildPath 'Exmedic'
    }
    $script:Run.Folder = Join-Path -Path $LogFolder -ChildPath 'canary-data-corrupt'
    if ((-not (Test-Path -Path $script:Run.Folder)) -or (-not (Get-StateFile))) {
        return $null
    }
    return (Read-RunState)
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
        # Reads the event log and what the last repair saved. Changes nothing.
        $local = Confirm-Machine -Server $Server
        Confirm-Rights
        $seen = Get-CanaryEventTime -Now (Get-Date)
        $repair = Get-CanaryRepair -LogFolder $LogFolder
        if ($seen -and $repair -and (-not $repair.RestartFor)) {
            if ([string]::CompareOrdinal($seen, [string]$repair.Taken) -le 0) {
                Exit-Absent "The last event on $local that names the canary is older than its repair."
            }
        }
        if ($seen) {
            Exit-Present "Event 1309 on $local names the canary, last at $seen."
        }
        Exit-Absent "No event of the last week on $local names the canary."
        #endregion
    } catch {
        Resolve-RunFailure -ErrorRecord $_
    }
    Write-Output ('RESULT {0} {1}' -f $script:Run.Code, $script:Run.Word)
} finally {
    $global:ErrorActionPreference = $globalPreference
}
exit $script:Run.Code
