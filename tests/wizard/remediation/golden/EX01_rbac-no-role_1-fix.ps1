#Requires -Version 3.0

<#
.SYNOPSIS
    Adds an account without any role to a role group.
.DESCRIPTION
    Cause: rbac-no-role. Made by Exmedic 1.0.

    Evidence:
    - NotAfter 2026-11-20T08:00:00Z of 1111111111111111111111111111111111111111 on EX01
      (Get-ExchangeCertificate)
    - Event 1003 on EX01: ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1

    Without a role, the admin center and the management shell refuse a person. The smallest role group is the
    default. Nobody is added to Domain Admins for this.

    Effect on users: the person signs out and in again.
    Undo: rbac-no-role_undo.ps1 removes the account from the role group.
.PARAMETER Account
    The account that is refused, by its sign-in name.
.PARAMETER RoleGroup
    The role group. Take the smallest that lets the person do the work.
.PARAMETER Unattended
    Ask nothing.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    .\rbac-no-role_1-fix.ps1 -WhatIf
.NOTES
    Run by an administrator who has Organization Management, on an Exchange server, as administrator.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/3058293
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Account = 'ann@contoso.com',
    [string]$RoleGroup = 'Organization Management',
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

function Test-GroupMember {
    param([string]$Group, [string]$Name, [string]$Dn)
    $members = @(Get-RoleGroupMember -Identity $Group -ResultSize Unlimited -ErrorAction Stop)
    foreach ($member in $members) {
        $same = ([string]$member.SamAccountName -eq $Name)
        if ($member.DistinguishedName) {
            $same = ([string]$member.DistinguishedName -eq $Dn)
        }
        if ($same) {
            return $true
        }
    }
    return $false
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
        # A person without any role; one who has some needs a different answer.
        Confirm-Rights
        Confirm-Attended
        Open-RunLog -LogFolder $LogFolder -Cause 'rbac-no-role'
        Open-Directory
        [void](Open-ExchangeShell)
        $user = Get-RoleAccount -Account $Account
        $dn = [string]$user.DistinguishedName
        $name = [string]$user.SamAccountName
        if (Test-GroupMember -Group $RoleGroup -Name $name -Dn $dn) {
            Exit-Healthy "$Account is in $RoleGroup."
        }
        if (Test-HasRole -Account ([string]$user.SamAccountName)) {
            Exit-Healthy "$Account has roles; the refusal has another reason, or a new sign-in is due."
        }
        Save-RunState -State @{
            Cause     = 'rbac-no-role'
            Server    = Get-LocalServerName
            Taken     = Get-InstantText -Time (Get-Date)
            Account   = $Account
            Member    = $name
            Dn        = $dn
            RoleGroup = $RoleGroup
        }
        #endregion

        #region grant
        # One account into one role group, read back.
        if ($PSCmdlet.ShouldProcess($RoleGroup, "add the member $name")) {
            $option = @{ Identity = $RoleGroup; Member = $name }
            Add-RoleGroupMember @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
            $script:Run.Changed = $true
            if (-not (Test-GroupMember -Group $RoleGroup -Name $name -Dn $dn)) {
                Exit-Run -Code 3 -Word 'unverified' -Message "$Account is not listed in $RoleGroup yet."
            }
        } else {
            Exit-Declined "adding $Account to $RoleGroup"
        }
        Complete-Run -Message "Done. $Account signs out and in again."
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
