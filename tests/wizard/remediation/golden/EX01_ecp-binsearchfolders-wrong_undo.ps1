#Requires -Version 3.0

<#
.SYNOPSIS
    Puts the earlier web.config of the admin center back.
.DESCRIPTION
    Cause: ecp-binsearchfolders-wrong. Made by Exmedic 1.0.

    Evidence:
    - NotAfter 2026-11-20T08:00:00Z of 1111111111111111111111111111111111111111 on EX01
      (Get-ExchangeCertificate)
    - Event 1003 on EX01: ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1

    Refused if the file has changed since the repair.

    Effect on users: the admin center of this server restarts.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Restart
    recycle: only the pools concerned. iisreset: all of IIS.
.PARAMETER Unattended
    Ask nothing.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    .\ecp-binsearchfolders-wrong_undo.ps1 -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/owa-stops-working-after-update
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = 'ex01.contoso.com',
    [ValidateSet('recycle', 'iisreset')]
    [string]$Restart = 'iisreset',
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

function Close-RunState {
    if ($WhatIfPreference) {
        return
    }
    $name = [System.IO.Path]::GetFileName($script:Run.StateFile) + '.undone'
    Rename-Item -LiteralPath $script:Run.StateFile -NewName $name -WhatIf:$false -Confirm:$false -ErrorAction Stop
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
        # Somebody else's later change is not thrown away.
        $local = Confirm-Machine -Server $Server
        Confirm-Rights
        Confirm-Attended
        Open-RunLog -LogFolder $LogFolder -Cause 'ecp-binsearchfolders-wrong'
        Import-Module -Name WebAdministration -ErrorAction Stop
        $state = Read-RunState
        $path = [string]$state.Path
        if (-not (Test-Path -Path $path)) {
            Exit-Refused "The file $path does not exist."
        }
        $now = [System.Convert]::ToBase64String([System.IO.File]::ReadAllBytes($path))
        if ($now -eq $state.Before) {
            Exit-Healthy 'The file is as it was before the repair.'
        }
        if ($now -ne $state.After) {
            Exit-Refused "The file $path has changed since the repair. Compare it by hand."
        }
        #endregion

        #region restore
        # Byte for byte.
        if ($PSCmdlet.ShouldProcess($path, 'put the earlier file back')) {
            $script:Run.Changed = $true
            [System.IO.File]::WriteAllBytes($path, [System.Convert]::FromBase64String([string]$state.Before))
            $again = [System.Convert]::ToBase64String([System.IO.File]::ReadAllBytes($path))
            if ($again -ne $state.Before) {
                Exit-Run -Code 3 -Word 'unverified' -Message 'The file is not the earlier one.'
            }
        } else {
            Exit-Declined 'putting the earlier file back'
        }
        #endregion

        #region recycle
        # The running process has read the other file.
        Restart-SignIn -Name $local -Mode $Restart -Services @() -Pools @('MSExchangeECPAppPool')
        Close-RunState
        Complete-Run -Message 'Done. The earlier file is back.'
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
