#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether an account has any role at all.
.DESCRIPTION
    Cause: rbac-no-role. Made by Exmedic 1.0.

    Evidence:
    - NotAfter 2026-11-20T08:00:00Z of 1111111111111111111111111111111111111111 on EX01
      (Get-ExchangeCertificate)
    - Event 1003 on EX01: ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1

    Reads the account and its role assignments.
.PARAMETER Account
    The account that is refused, by its sign-in name.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    .\rbac-no-role_detect.ps1
.NOTES
    Run by an administrator who has Organization Management, on an Exchange server, as administrator.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/3058293
#>
[CmdletBinding()]
param(
    [string]$Account = 'ann@contoso.com',
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

# The integrity levels High and System, by their identifiers: the words of whoami are translated.
function Test-Elevated {
    $global:LASTEXITCODE = 0
    $groups = @(whoami /groups)
    if ($global:LASTEXITCODE -ne 0) {
        return $false
    }
    return (@($groups -match 'S-1-16-(12288|16384)(\D|$)').Count -gt 0)
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

# An account and its roles.
function Get-RoleAccount {
    param([string]$Account)
    if (-not $Account) {
        Exit-Refused 'Name the account with -Account.'
    }
    $name = ($Account -split '\\')[-1]
    $text = [regex]::Replace($name, '[\\*()\x00]', { '\{0:x2}' -f [int][char]$args[0].Value })
    $filter = "(|(sAMAccountName=$text)(userPrincipalName=$text))"
    $user = @(Get-ADUser -LDAPFilter $filter -Server $script:Directory.Controller -ErrorAction Stop)
    if ($user.Count -ne 1) {
        Exit-Refused "$Account stands for $($user.Count) accounts of this domain. Use the full sign-in name."
    }
    if ([string]$user[0].SamAccountName -match '\$$') {
        Exit-Refused "The name of $Account ends in a dollar sign; that is another fault."
    }
    return $user[0]
}

function Test-HasRole {
    param([string]$Account)
    $roles = @(Get-ManagementRoleAssignment -RoleAssignee $Account -ErrorAction Stop |
            Where-Object -FilterScript { $_ })
    return ($roles.Count -gt 0)
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
        # Reads the account and its roles. Changes nothing.
        Confirm-Rights
        Open-Directory
        [void](Open-ExchangeShell)
        $user = Get-RoleAccount -Account $Account
        if (Test-HasRole -Account ([string]$user.SamAccountName)) {
            Exit-Absent "$($user.Name) has roles."
        }
        Exit-Present "$($user.Name) has no role."
        #endregion
    } catch {
        Resolve-RunFailure -ErrorRecord $_
    }
    Write-Output ('RESULT {0} {1}' -f $script:Run.Code, $script:Run.Word)
} finally {
    $global:ErrorActionPreference = $globalPreference
    Close-ExchangeShell
}
exit $script:Run.Code
