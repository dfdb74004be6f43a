#Requires -Version 3.0

<#
.SYNOPSIS
    Copies the valid Auth certificate to the servers that lack it.
.DESCRIPTION
    Cause: auth-cert-missing-on-server. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    The certificate is read with its private key on a server that has it, under a random password that exists
    in memory only, and imported where it is missing or has no private key. Export-ExchangeCertificate refuses
    it since October 2025; its key then comes out of the store. No certificate is created: if it is valid
    nowhere, the script stops and names auth-cert-expired.

    Effect on users: signed out of Outlook on the web and the admin center once, on the servers concerned.
    Undo: not needed, a copy does no harm.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Restart
    recycle: only the pools concerned. iisreset: all of IIS.
.PARAMETER OtherServers
    print: print the commands for the other servers. remote: restart them by PowerShell remoting.
.PARAMETER IgnoreUnreachableServers
    Go on although not every server answers.
.PARAMETER BreakGlass
    Load the Exchange snap-in if no management shell opens. Microsoft does not support this.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*auth-cert-missing-on-server_1-fix.ps1) -WhatIf
.NOTES
    Run once, on one Mailbox server, in Windows PowerShell as administrator.
    Needs: Organization Management, local administrator.
    Exit codes: 0 done or healthy, 2 partly done or only here (elsewhere), 3 not verified, 4 cancelled,
    5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/powershell/module/exchange/import-exchangecertificate
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [ValidateSet('recycle', 'iisreset')]
    [string]$Restart = '@Restart@',
    [ValidateSet('print', 'remote')]
    [string]$OtherServers = '@OtherServers@',
    [switch]$IgnoreUnreachableServers = ('@IgnoreUnreachableServers@' -eq 'true'),
    [switch]$BreakGlass = ('@BreakGlass@' -eq 'true'),
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/unfinished.ps1
# include: common/shellserver.ps1
# include: common/certificates.ps1
# include: common/authstate.ps1
# include: common/authplan.ps1
# include: common/authreport.ps1
# include: common/authcopy.ps1
# include: common/authspread.ps1
# include: common/recycle.ps1

#region check
# A server that does not answer is not taken for one that lacks the certificate.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause 'auth-cert-missing-on-server'
Import-Module -Name WebAdministration -ErrorAction Stop
[void](Open-ExchangeShell -BreakGlass:$BreakGlass)
$now = Get-Date
$config = Get-AuthConfiguration
if (-not $config) {
    Exit-Refused 'The Auth configuration could not be read, so nothing can be said.'
}
$servers = @(Get-AuthServerState -Config $config -Local $local)
$current = Get-CertificateSummary -Servers $servers -Role 'Current' -Now $now
Write-Line "Current Auth certificate: $($config.Current)"
Write-ServerLine -Servers $servers -Now $now
if (($current.Silent.Count -gt 0) -and (-not $IgnoreUnreachableServers)) {
    $text = 'Not every server answered: ' + ($current.Silent -join ', ')
    Exit-Refused "$text. Make them answer, or run again with -IgnoreUnreachableServers."
}
if ($current.State -ne 'usable') {
    Exit-Refused 'The Auth certificate is valid on no server. Use the repair of auth-cert-expired.'
}
if (($current.LackingOn.Count -gt 0) -and ($current.Sources.Count -eq 0)) {
    Exit-Refused 'No server can export the certificate. Use the repair of auth-cert-expired, with -EnforceNew.'
}
$state = Get-UnfinishedState -RestartFor $config.Current
if ($current.LackingOn.Count -eq 0) {
    $unsure = @(Get-UnsureServer -Servers $servers)
    if ((-not $state) -and ($unsure.Count -gt 0)) {
        Exit-Run -Code 3 -Word 'unverified' -Message (Get-UnsureText -Names $unsure)
    }
    $open = Get-OpenText -Plan @{ Unreachable = $current.Silent; Pending = @() }
    if ((-not $state) -and $open) {
        $text = 'Nothing was changed. Every server that answered has the current Auth certificate.'
        Exit-Run -Code 2 -Word 'elsewhere' -Message ($text + $open)
    }
    if (-not $state) {
        Exit-Healthy 'Every server has the current Auth certificate.'
    }
} else {
    # Servers that an earlier run left to be restarted stay on the list.
    $owed = @()
    if ($state) {
        $owed = @($state.Lacking)
    }
    $state = @{
        Cause      = 'auth-cert-missing-on-server'
        Server     = $local
        Taken      = Get-InstantText -Time $now
        Current    = $config.Current
        Lacking    = @(@($current.LackingOn) + $owed | Sort-Object -Unique)
        RestartFor = $config.Current
    }
    Save-RunState -State $state
}
#endregion

#region copy
# One certificate for the whole organisation: a second one would shut out the servers that have the first.
$copies = @{ Current = @(); Next = @(); Failed = @() }
if ($current.LackingOn.Count -gt 0) {
    $import = @{ Role = 'Current'; Thumbprint = $config.Current; Sources = $current.Sources }
    $copy = @{ Servers = $servers; Local = $local; Into = $copies; Targets = $current.LackingOn }
    Copy-AuthCertificate -Import $import @copy
    if ((-not $WhatIfPreference) -and ($copies.Current.Count -eq 0)) {
        # It may arrive late or be imported by hand: those servers still need their restart then.
        $script:Run.StateMade = $false
        Exit-Run -Code 2 -Word 'partial' -Message ('Not copied to ' + ($copies.Failed -join ', '))
    }
}
$copied = @($state.Lacking | Where-Object -FilterScript { $copies.Failed -notcontains $_ })
if ($WhatIfPreference -and ($current.LackingOn.Count -gt 0)) {
    $copied = @()
}
#endregion

#region recycle
# Only the servers that have just received it read it anew.
$work = @{ Services = @('MSExchangeServiceHost'); Pools = $script:SignInPools; Mode = $Restart }
$others = @($copied | Where-Object -FilterScript { $_ -ne $local })
if ($copied -contains $local) {
    Restart-SignIn -Name $local @work
    if ($Restart -eq 'iisreset') {
        Wait-ExchangeShell
    }
    $state.Lacking = @($others + $copies.Failed)
    Save-RunState -State $state
}
$rest = @{ Servers = $servers; Names = $others; Thumbprint = $config.Current; Work = $work }
$left = Complete-OtherServer @rest -Choice $OtherServers
$state.Lacking = @(@($left.Open) + $copies.Failed)
if ($state.Lacking.Count -eq 0) {
    $state.RestartFor = ''
}
Save-RunState -State $state
#endregion

#region verify
# Every server is asked again. What cannot be read is not taken for good.
$unsure = @()
if (-not $WhatIfPreference) {
    $after = Get-AuthConfiguration
    if ((-not $after) -or ($after.Current -ne $config.Current)) {
        Exit-Run -Code 3 -Word 'unverified' -Message 'Copied; the Auth configuration cannot be read now.'
    }
    $again = @(Get-AuthServerState -Config $after -Local $local)
    Write-ServerLine -Servers $again -Now (Get-Date)
    $unusable = @(Get-UnusableServer -Servers $again -Names $copied)
    if ($unusable.Count -gt 0) {
        $text = 'Not usable after the copy: ' + ($unusable -join ', ')
        Exit-Run -Code 3 -Word 'unverified' -Message $text
    }
    if (($copied -contains $local) -and (-not (Test-PoolStarted -Pools $script:SignInPools))) {
        Exit-Run -Code 3 -Word 'unverified' -Message 'The pools do not run.'
    }
    $unsure = @(Get-UnsureServer -Servers $again)
    $all = @($again | ForEach-Object -Process { $_.Name })
    $left.Open = @($left.Open + @(Get-UnusableServer -Servers $again -Names $all) | Sort-Object -Unique)
}
$missed = @()
if ($copies.Failed.Count -gt 0) {
    $missed += 'not copied to ' + ($copies.Failed -join ', ')
}
if ($left.Failed.Count -gt 0) {
    $missed += 'not restarted: ' + ($left.Failed -join ', ')
}
if ($missed.Count -gt 0) {
    Complete-Run -Code 2 -Word 'partial' -Message ('Done, except: ' + ($missed -join '; '))
} elseif (($left.Open.Count -gt 0) -and (-not $WhatIfPreference)) {
    Complete-Elsewhere -Local $local -Names $left.Open
} elseif ($unsure.Count -gt 0) {
    Complete-Run -Code 3 -Word 'unverified' -Message (Get-UnsureText -Names $unsure)
} else {
    Complete-Run -Message 'Done. Every server has the current Auth certificate.'
}
#endregion
