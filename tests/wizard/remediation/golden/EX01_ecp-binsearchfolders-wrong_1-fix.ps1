#Requires -Version 3.0

<#
.SYNOPSIS
    Corrects BinSearchFolders in web.config of the admin center.
.DESCRIPTION
    Cause: ecp-binsearchfolders-wrong. Made by Exmedic 1.0.

    Evidence:
    - NotAfter 2026-11-20T08:00:00Z of 1111111111111111111111111111111111111111 on EX01
      (Get-ExchangeCertificate)
    - Event 1003 on EX01: ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1

    The admin center finds its assemblies in the folders that BinSearchFolders names. After an update that ran
    without elevation it may hold a literal %ExchangeInstallDir% or wrong folders. The script keeps a copy of
    the file and changes this one value; encoding and everything else stay as they are.

    Effect on users: the admin center of this server restarts.
    Undo: ecp-binsearchfolders-wrong_undo.ps1 puts the copy back.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Restart
    recycle: only the pools concerned. iisreset: all of IIS.
.PARAMETER Unattended
    Ask nothing.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    .\ecp-binsearchfolders-wrong_1-fix.ps1 -WhatIf
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

function Get-ConfigByte {
    param($File, [string]$Text)
    $mark = New-Object -TypeName 'System.Byte[]' -ArgumentList $File.Mark
    [System.Array]::Copy($File.Bytes, $mark, $File.Mark)
    return [byte[]]($mark + $File.Encoding.GetBytes($Text))
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

# The three folders first, then what else was named and exists.
function Get-WantedValue {
    param([string]$Value, [string[]]$Needed)
    $wanted = @($Needed)
    foreach ($entry in @($Value -split ';')) {
        $folder = $entry.Trim().TrimEnd('\')
        $usable = $folder -and ($folder -notmatch '%') -and ($wanted -notcontains $folder)
        if ($usable -and (Test-Path -Path $folder)) {
            $wanted += $folder
        }
    }
    return ($wanted -join ';')
}

# Pure: the text with the one value replaced, or with the element added where it is missing. Comments are left
# alone. Empty when the place is not unique.
function Get-ChangedText {
    param([string]$Text, [string]$Value, [int]$Count)
    $escaped = [System.Security.SecurityElement]::Escape($Value)
    $comments = @([regex]::Matches($Text, '(?s)<!--.*?-->'))
    $pattern = '(?s)<appSettings(?:\s[^>]*)?(?<!/)>'
    if ($Count -eq 1) {
        $pattern = '(?s)<add\b[^>]*?\bkey\s*=\s*["'']BinSearchFolders["''][^>]*>'
        $swapped = '(?s)<add\b[^>]*?\bvalue\s*=[^>]*?\bkey\s*=\s*["'']BinSearchFolders["''][^>]*>'
        $pattern = "(?:$pattern)|(?:$swapped)"
    }
    $places = @([regex]::Matches($Text, $pattern) | Where-Object -FilterScript {
            $place = $_
            @($comments | Where-Object -FilterScript {
                    ($place.Index -ge $_.Index) -and ($place.Index -lt ($_.Index + $_.Length))
                }).Count -eq 0
        })
    if ($places.Count -ne 1) {
        return ''
    }
    $end = $places[0].Index + $places[0].Length
    if ($Count -eq 0) {
        $element = "<add key=""BinSearchFolders"" value=""$escaped"" />"
        return $Text.Substring(0, $end) + $element + $Text.Substring($end)
    }
    $inner = [regex]::Match($places[0].Value, '(?s)\bvalue\s*=\s*("[^"]*"|''[^'']*'')')
    if (-not $inner.Success) {
        return ''
    }
    $at = $places[0].Index + $inner.Groups[1].Index
    return $Text.Substring(0, $at) + '"' + $escaped + '"' + $Text.Substring($at + $inner.Groups[1].Length)
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
        # The file as it is now, and the folders as they are on this disk.
        $local = Confirm-Machine -Server $Server
        Confirm-Rights
        Confirm-Attended
        Open-RunLog -LogFolder $LogFolder -Cause 'ecp-binsearchfolders-wrong'
        Import-Module -Name WebAdministration -ErrorAction Stop
        $folder = Get-ExchangeFolder
        if (-not $folder) {
            Exit-Refused 'Exchange is not installed on this computer, or its registry key is missing.'
        }
        $path = Get-EcpConfigPath -Folder $folder
        if (-not (Test-Path -Path $path)) {
            Exit-Refused "The file $path does not exist; that is another fault."
        }
        $path = (Resolve-Path -LiteralPath $path).ProviderPath
        $needed = @(Get-NeededFolder -Folder $folder)
        foreach ($need in $needed) {
            if (-not (Test-Path -Path $need)) {
                Exit-Refused "The folder $need does not exist; the installation is damaged."
            }
        }
        $file = Read-ConfigText -Path $path
        $found = Get-FolderNode -Text $file.Text
        if ($found.Nodes.Count -gt 1) {
            Exit-Refused "BinSearchFolders is named $($found.Nodes.Count) times in $path. Correct that by hand."
        }
        $value = ''
        if ($found.Nodes.Count -eq 1) {
            $value = $found.Nodes[0].GetAttribute('value')
        }
        Write-Line "File:  $path"
        Write-Line "Value: $value"
        if (Test-FolderValue -Value $value -Needed $needed) {
            Exit-Healthy 'BinSearchFolders names the three folders, and they exist.'
        }
        $wanted = Get-WantedValue -Value $value -Needed $needed
        $text = Get-ChangedText -Text $file.Text -Value $wanted -Count $found.Nodes.Count
        if (-not $text) {
            Exit-Refused "The place of BinSearchFolders in $path is not clear. Correct it by hand."
        }
        $test = Get-FolderNode -Text $text
        if (($test.Nodes.Count -ne 1) -or ($test.Nodes[0].GetAttribute('value') -ne $wanted)) {
            Exit-Refused "The change of $path would not come out right. Correct it by hand."
        }
        $after = Get-ConfigByte -File $file -Text $text
        Save-RunState -State @{
            Cause  = 'ecp-binsearchfolders-wrong'
            Server = $local
            Taken  = Get-InstantText -Time (Get-Date)
            Path   = $path
            Before = [System.Convert]::ToBase64String($file.Bytes)
            After  = [System.Convert]::ToBase64String($after)
        }
        #endregion

        #region edit
        # One value; the file as it was is in the saved state.
        if ($PSCmdlet.ShouldProcess($path, "set BinSearchFolders to $wanted")) {
            $script:Run.Changed = $true
            [System.IO.File]::WriteAllBytes($path, $after)
            $again = Get-FolderNode -Text (Read-ConfigText -Path $path).Text
            if (($again.Nodes.Count -ne 1) -or ($again.Nodes[0].GetAttribute('value') -ne $wanted)) {
                Exit-Run -Code 3 -Word 'unverified' -Message 'The value in the file is not the new one.'
            }
        } else {
            Exit-Declined 'correcting the file'
        }
        #endregion

        #region recycle
        # IIS restarts the application by itself; the pool makes sure that no old process goes on.
        $pools = @('MSExchangeECPAppPool')
        Restart-SignIn -Name $local -Mode $Restart -Services @() -Pools $pools
        #endregion

        #region verify
        # The pool runs again.
        if ((-not $WhatIfPreference) -and (-not (Test-PoolStarted -Pools $pools))) {
            Exit-Run -Code 3 -Word 'unverified' -Message 'The pool of the admin center does not run.'
        }
        Write-Line 'If the page still fails, run in a management shell, in the Bin folder of Exchange:'
        Write-Line '    .\UpdateCas.ps1'
        Write-Line '    .\UpdateConfigFiles.ps1'
        Write-Line '    iisreset'
        Write-Line 'They overwrite customised files: keep copies.'
        Complete-Run -Message 'Done. Open the admin center to see it.'
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
