#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether port 444 of Exchange Back End has a usable certificate.
.DESCRIPTION
    Cause: sslcert-stale-httpsys. Made by Exmedic 1.0.

    Evidence:
    - NotAfter 2026-11-20T08:00:00Z of 1111111111111111111111111111111111111111 on EX01
      (Get-ExchangeCertificate)
    - Event 1003 on EX01: ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1

    Reads the bindings of both sites, the certificate entries of HTTP.sys and the certificate store.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    .\sslcert-stale-httpsys_detect.ps1
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/2779694
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
        # Reads the bindings, the entries of HTTP.sys and the store. Changes nothing.
        $local = Confirm-Machine -Server $Server
        Confirm-Rights
        Import-Module -Name WebAdministration -ErrorAction Stop
        $look = @{
            Bindings = @(Get-SiteBinding)
            Entries  = @(Get-HttpSysEntry)
            Stored   = @(Get-StoredCertificate)
            Now      = Get-Date
        }
        $fault = Get-BackEndFault @look
        if ($fault.Stop) {
            Exit-Refused $fault.Stop
        }
        Write-BackEndFault -Fault $fault
        if (Test-BackEndHealthy -Fault $fault) {
            Exit-Absent "Port 444 of $local has a usable certificate."
        }
        Exit-Present "Port 444 of $local has no usable certificate."
        #endregion
    } catch {
        Resolve-RunFailure -ErrorRecord $_
    }
    Write-Output ('RESULT {0} {1}' -f $script:Run.Code, $script:Run.Word)
} finally {
    $global:ErrorActionPreference = $globalPreference
}
exit $script:Run.Code
