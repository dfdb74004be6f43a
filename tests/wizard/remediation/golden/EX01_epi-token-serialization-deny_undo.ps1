#Requires -Version 3.0

<#
.SYNOPSIS
    Adds the memberships again that the repair removed.
.DESCRIPTION
    Cause: epi-token-serialization-deny. Made by Exmedic 1.0.

    Evidence:
    - NotAfter 2026-11-20T08:00:00Z of 1111111111111111111111111111111111111111 on EX01
      (Get-ExchangeCertificate)
    - Event 1003 on EX01: ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1

    Only the memberships that the repair noted. The server fails again after its next restart.
.PARAMETER Server
    The Exchange server whose computer account is refused; empty for the computer on which this is started.
.PARAMETER Unattended
    Ask nothing.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    .\epi-token-serialization-deny_undo.ps1 -WhatIf
.NOTES
    Run once, on a computer with the Active Directory module, in Windows PowerShell as administrator.
    Needs: the right to change the group, for groups of the forest root Enterprise Admins.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/2898571
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
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

function Close-RunState {
    if ($WhatIfPreference) {
        return
    }
    $name = [System.IO.Path]::GetFileName($script:Run.StateFile) + '.undone'
    Rename-Item -LiteralPath $script:Run.StateFile -NewName $name -WhatIf:$false -Confirm:$false -ErrorAction Stop
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

function Get-DirectoryServer {
    param([string]$Dn)
    $domain = Get-DomainName -Dn $Dn
    if (($domain -eq '') -or ($domain -eq (Get-DomainName -Dn $script:Directory.Domain))) {
        return $script:Directory.Controller
    }
    return $domain
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
        # The noted edges and nothing else.
        Confirm-Rights
        Confirm-Attended
        Open-RunLog -LogFolder $LogFolder -Cause 'epi-token-serialization-deny'
        Open-Directory
        $state = Read-RunState
        $wanted = ($Server -split '\.')[0].ToUpperInvariant()
        if ($wanted -and ($wanted -ne $state.Server)) {
            Exit-Refused "The noted memberships are those of $($state.Server), not of $wanted."
        }
        $missing = @()
        foreach ($edge in @($state.Edges)) {
            $where = Get-DirectoryServer -Dn $edge.Group
            $group = Get-ADGroup -Identity $edge.Group -Properties member -Server $where -ErrorAction Stop
            if (@($group.member) -notcontains $edge.Member) {
                $missing += $edge
            }
        }
        if ($missing.Count -eq 0) {
            Exit-Healthy 'All noted memberships are there.'
        }
        #endregion

        #region restore
        # One by one, read back at once.
        foreach ($edge in $missing) {
            if ($PSCmdlet.ShouldProcess($edge.Group, "add the member $($edge.Member)")) {
                $where = Get-DirectoryServer -Dn $edge.Group
                $option = @{ Identity = $edge.Group; Members = $edge.Member; Server = $where }
                Add-ADGroupMember @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
                $script:Run.Changed = $true
                $group = Get-ADGroup -Identity $edge.Group -Properties member -Server $where -ErrorAction Stop
                if (@($group.member) -notcontains $edge.Member) {
                    Exit-Run -Code 3 -Word 'unverified' -Message "$($edge.Member) is not back in $($edge.Group)."
                }
            } else {
                Exit-Declined "adding $($edge.Member) to $($edge.Group)"
            }
        }
        Close-RunState
        Complete-Run -Message 'Done. The noted memberships are back.'
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
