#Requires -Version 3.0

<#
.SYNOPSIS
    Renews the Exchange Server Auth certificate of the organisation, or publishes the one that is staged.
.DESCRIPTION
    Cause: auth-cert-expired. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Exchange signs the sign-in cookies of Outlook on the web and the admin center with the Auth certificate.
    The script reads the Auth configuration and the certificate on every server, says what it is going to do,
    and does the least that helps: publish a valid next certificate, copy a valid one to the servers that lack
    it, and create a new one only when there is none.

    Questions that commands ask (they do not appear with -Unattended):
    Overwrite the existing default SMTP certificate?   N   Enter means Yes and changes mail between servers.
    not at least "48" hours in the future              Y   N stages nothing.
    A next certificate is already configured           Y   Only after the script has announced it, else N.

    With -Unattended the commands are forced, and the internal mail certificate is put back afterwards; for a
    few seconds the new certificate is the default for mail. One that has expired or is gone cannot come back:
    the server gets a new one for mail at the end.

    Effect on users: signed out of Outlook on the web and the admin center once per server.
    Undo: the script of this set that ends in _undo.ps1. There is no way back to an expired certificate.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Restart
    recycle: only the pools of Outlook on the web and the admin center. iisreset: all of IIS.
.PARAMETER OtherServers
    print: print the commands for the other servers. remote: restart them by PowerShell remoting.
.PARAMETER IgnoreUnreachableServers
    Go on although not every server answers.
.PARAMETER IgnoreHybrid
    Go on although the organisation is hybrid. Run the Hybrid Configuration Wizard afterwards.
.PARAMETER EnforceNew
    Create and publish a new certificate although the current one looks valid.
.PARAMETER BreakGlass
    Load the Exchange snap-in if no management shell opens. Microsoft does not support this.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*auth-cert-expired_1-fix.ps1) -WhatIf
.NOTES
    Run once, on one Mailbox server, in Windows PowerShell as administrator.
    Needs: Organization Management, local administrator.
    Exit codes: 0 done or healthy, 2 partly done or only here (elsewhere), 3 not verified, 4 cancelled,
    5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/administration/cannot-access-owa-or-ecp-if-oauth-expired
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [ValidateSet('recycle', 'iisreset')]
    [string]$Restart = '@Restart@',
    [ValidateSet('print', 'remote')]
    [string]$OtherServers = '@OtherServers@',
    [switch]$IgnoreUnreachableServers = ('@IgnoreUnreachableServers@' -eq 'true'),
    [switch]$IgnoreHybrid = ('@IgnoreHybrid@' -eq 'true'),
    [switch]$EnforceNew = ('@EnforceNew@' -eq 'true'),
    [switch]$BreakGlass = ('@BreakGlass@' -eq 'true'),
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/sibling.ps1
# include: common/timetext.ps1
# include: common/unfinished.ps1
# include: common/shellserver.ps1
# include: common/certificates.ps1
# include: common/authstate.ps1
# include: common/authplan.ps1
# include: common/authreport.ps1
# include: common/authcopy.ps1
# include: common/authspread.ps1
# include: common/transport.ps1
# include: common/mail.ps1
# include: common/newcertificate.ps1
# include: common/authchange.ps1
# include: common/recycle.ps1

$services = @('MSExchangeServiceHost')

#region check
# Nothing is created before every server was asked: missing, expired and unreachable need different help.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause 'auth-cert-expired'
Import-Module -Name WebAdministration -ErrorAction Stop
[void](Open-ExchangeShell -BreakGlass:$BreakGlass)
Confirm-ShellServer -Local $local
$config = Get-AuthConfiguration
$servers = @()
if ($config) {
    $servers = @(Get-AuthServerState -Config $config -Local $local)
}
$facts = @{
    Now                      = Get-Date
    Config                   = $config
    Servers                  = $servers
    Hybrid                   = Get-HybridState
    IgnoreUnreachableServers = $IgnoreUnreachableServers
    IgnoreHybrid             = $IgnoreHybrid
    EnforceNew               = $EnforceNew
}
$plan = Get-AuthCertificatePlan @facts
Write-AuthSituation -Config $config -Servers $servers -Plan $plan -Now $facts.Now
$unfinished = $null
$due = Get-DueTransport
$idle = ($plan.Action -eq 'none') -and ($plan.Imports.Count -eq 0)
if ($idle) {
    $unfinished = Get-UnfinishedState -RestartFor $config.Current
}
if ($idle -and (-not $unfinished) -and (-not $due)) {
    $found = 'What was found: ' + (Get-ReasonText -Reason $plan.Reason) + '.'
    $open = Get-OpenText -Plan $plan
    if ($open) {
        Exit-Run -Code 2 -Word 'elsewhere' -Message "Nothing was changed. $found$open"
    }
    Exit-Healthy $found
}
if ($plan.Action -eq 'wait') {
    Exit-Refused 'Wait until the current certificate is valid. See auth-cert-not-yet-valid.'
}
if (($plan.Action -eq 'stop') -and ($plan.Imports.Count -eq 0)) {
    Exit-Refused ((Get-ReasonText -Reason $plan.Reason) + '. ' + (Get-StopAdvice -Reason $plan.Reason))
}
$creates = (@('replace', 'stage') -contains $plan.Action)
$publishes = (@('replace', 'publish') -contains $plan.Action)
$transport = Get-TransportState -Server $local -Due $due
$frontEnd = @(Get-FrontEndBinding)
$friendly = 'Microsoft Exchange Server Auth Certificate ' + (Get-Stamp)
$state = @{
    Cause        = 'auth-cert-expired'
    Server       = $local
    Taken        = Get-InstantText -Time $facts.Now
    Current      = $config.Current
    Previous     = $config.Previous
    Next         = $config.Next
    Effective    = Get-InstantText -Time $config.NextEffective
    Transport    = $transport
    TransportDue = [bool]$due
    Friendly     = $friendly
    Created      = ''
    Thumbprint   = $plan.Thumbprint
    RestartFor   = ''
    Waiting      = @()
}
if ($unfinished) {
    $state = $unfinished
} elseif ($idle) {
    $state = Read-RunState
} else {
    Save-RunState -State $state
}
$mail = @{ Server = $local; Before = $transport; State = $state }
$mailLeft = ''
#endregion

#region create
# No name in the certificate: with a mail name in it, mail would prefer it over its own certificate.
# One that an earlier run of this script created and did not get to use is taken instead of a second one.
if ($due -and $transport.Usable) {
    $mailLeft = Repair-TransportCertificate @mail -Always
}
$thumbprint = $plan.Thumbprint
$unused = ''
if ($creates) {
    $unused = Find-UnusedCertificate -Config $config -Now $facts.Now
}
if ($unused) {
    Write-Line "Created by an earlier run and not used yet: $unused"
    $thumbprint = $unused
    $state.Created = $unused
    $state.Thumbprint = $unused
    Save-RunState -State $state
} elseif ($creates) {
    $option = @{
        Server               = $local
        KeySize              = 2048
        PrivateKeyExportable = $true
        SubjectName          = 'cn=Microsoft Exchange Server Auth Certificate'
        FriendlyName         = $friendly
        DomainName           = @()
    }
    $state.TransportDue = $true
    Save-RunState -State $state
    $thumbprint = New-GuardedCertificate -Local $local -By $option -What 'create an Auth certificate'
    if (-not $WhatIfPreference) {
        $state.Created = $thumbprint
        $state.Thumbprint = $thumbprint
        Save-RunState -State $state
        if ($transport.Usable) {
            $mailLeft = Repair-TransportCertificate @mail -Always:$Unattended
        }
        Confirm-NewCertificate -Thumbprint $thumbprint -NeedsCsp
    }
}
#endregion

#region copy
# What is staged or published has to be on this server first. The other servers get theirs at the end.
$copies = @{ Current = @(); Next = @(); Failed = @() }
$copy = @{ Servers = $servers; Local = $local; Into = $copies }
foreach ($import in $plan.Imports) {
    $here = @($import.Targets | Where-Object -FilterScript { $_ -eq $local })
    Copy-AuthCertificate -Import $import -Targets $here @copy
    # Published without it, the configuration would name a certificate that this server cannot use.
    $needed = ($import.Role -eq 'Next') -and (@('publish', 'reschedule') -contains $plan.Action)
    if ($needed -and $here -and ($copies.Next -notcontains $local) -and (-not $WhatIfPreference)) {
        $text = "The next certificate could not be copied to $local, so it was not published. "
        Exit-Refused ($text + 'Run this script on ' + ($import.Sources -join ' or ') + '.')
    }
}
#endregion

#region stage
# Only a staged certificate can be published; one for later takes over by itself on its date.
if ($creates -or ($plan.Action -eq 'reschedule')) {
    $option = @{ Thumbprint = $thumbprint; Days = 0; ReplacesNext = $plan.ReplacesNext }
    if ($plan.Action -ne 'replace') {
        $option.Days = $plan.EffectiveInDays
    }
    if ($plan.Action -eq 'reschedule') {
        $option.ReplacesNext = $true
    }
    Set-NextAuthCertificate @option
}
#endregion

#region publish
# From here on Exchange itself copies the certificate to the other servers.
$names = @($servers | ForEach-Object -Process { $_.Name })
if ($publishes) {
    $state.RestartFor = $thumbprint
    $state.Waiting = $names
    Save-RunState -State $state
    $early = ($plan.Action -eq 'publish') -and $config.NextEffective -and
        ([datetime]$config.NextEffective -gt (Get-Date))
    Publish-NextAuthCertificate -Thumbprint $thumbprint -Early:$early
}
# Copied after the publishing: a server on which it fails must not keep all the others waiting. Without the
# private key it cannot read the cookies that they sign.
foreach ($import in $plan.Imports) {
    $there = @($import.Targets | Where-Object -FilterScript { $_ -ne $local })
    Copy-AuthCertificate -Import $import -Targets $there @copy
}
if ($plan.Action -eq 'stop') {
    Write-Line ('Only the copies were made: ' + (Get-ReasonText -Reason $plan.Reason))
}
if ($unfinished) {
    $names = @($unfinished.Waiting)
    $thumbprint = $config.Current
} elseif (-not $publishes) {
    $names = @($copies.Current)
    $thumbprint = $config.Current
}
# A copy that failed may arrive late or be made by hand: that server still needs its restart then.
$owed = @()
foreach ($import in $plan.Imports) {
    if (($import.Role -eq 'Current') -and (-not $publishes)) {
        $owed = @($import.Targets | Where-Object -FilterScript { $copies.Failed -contains $_ })
    }
}
if (($names.Count -gt 0) -or ($owed.Count -gt 0)) {
    $state.RestartFor = $thumbprint
    $state.Waiting = @($names + $owed)
    Save-RunState -State $state
}
#endregion

#region recycle
# The processes keep the certificate in memory. Servers on which it has not arrived yet come later.
$needsPools = ($names -contains $local)
$takesOverNow = ($plan.Action -eq 'stage') -and ($plan.EffectiveInDays -eq 0)
$work = @{ Mode = $Restart; Services = $services; Pools = $script:SignInPools }
if ($needsPools) {
    Restart-SignIn -Name $local @work
    if ($Restart -eq 'iisreset') {
        Wait-ExchangeShell
    }
} elseif ($takesOverNow) {
    Restart-SignIn -Name $local -Mode 'recycle' -Services $services -Pools @()
}
$others = @($names | Where-Object -FilterScript { $_ -ne $local })
if ($needsPools) {
    $state.Waiting = @($others + $owed)
    Save-RunState -State $state
}
$rest = @{ Servers = $servers; Names = $others; Thumbprint = $thumbprint; Work = $work }
$left = Complete-OtherServer @rest -Choice $OtherServers
if (($names.Count -gt 0) -or ($owed.Count -gt 0)) {
    $state.Waiting = @(@($left.Open) + $owed)
    if ($state.Waiting.Count -eq 0) {
        $state.RestartFor = ''
    }
    Save-RunState -State $state
}
#endregion

#region verify
# The same facts that were read at the start, read again.
if (-not $WhatIfPreference) {
    # For mail at the very end: it must not keep the sign-in waiting, and by now its value can be read.
    if (($creates -or $due) -and (-not $mailLeft)) {
        if ($creates -and $transport.Usable -and (-not $Unattended)) {
            [void](Wait-TransportThumbprint -Server $local -While $transport.Thumbprint -Times 3)
        }
        $mailLeft = Repair-TransportCertificate @mail
    }
    $now443 = @(Get-FrontEndBinding)
    if (($now443 -join ';') -ne ($frontEnd -join ';')) {
        Write-Line ('Port 443 before: ' + ($frontEnd -join '; '))
        Write-Line ('Port 443 now:    ' + ($now443 -join '; '))
        Exit-Run -Code 3 -Word 'unverified' -Message 'A certificate of port 443 changed during the run.'
    }
    $after = Get-AuthConfiguration
    if ((-not $after) -or ($publishes -and ($after.Current -ne $thumbprint))) {
        Exit-Run -Code 3 -Word 'unverified' -Message 'The Auth configuration is not what it should be.'
    }
    if ($needsPools -and (-not (Test-PoolStarted -Pools $script:SignInPools))) {
        Exit-Run -Code 3 -Word 'unverified' -Message 'The pools do not run.'
    }
    if ($names.Count -gt 0) {
        $again = @(Get-AuthServerState -Config $after -Local $local)
        Write-ServerLine -Servers $again -Now (Get-Date)
        $unusable = @(Get-UnusableServer -Servers $again -Names $names)
        if ($unusable -contains $local) {
            Exit-Run -Code 3 -Word 'unverified' -Message "The current certificate is not usable on $local."
        }
        $left.Open = @($left.Open + $unusable | Sort-Object -Unique)
    }
}
Write-Line ('Undo: ' + (Get-SiblingName -Ending 'undo.ps1'))
Write-Line ('Later, to remove the old certificate: ' + (Get-SiblingName -Ending '2-cleanup.ps1'))
if ($creates -or $publishes) {
    Write-HybridFollowUp -Hybrid $facts.Hybrid
}
$missed = @($mailLeft | Where-Object -FilterScript { $_ })
if ($copies.Failed.Count -gt 0) {
    $missed += 'not copied to ' + ($copies.Failed -join ', ')
}
if ($left.Failed.Count -gt 0) {
    $missed += 'not restarted: ' + ($left.Failed -join ', ')
}
if ($plan.Action -eq 'stop') {
    $text = 'Copied, but not renewed: ' + (Get-ReasonText -Reason $plan.Reason) + '. ' +
        (Get-StopAdvice -Reason $plan.Reason)
    Complete-Run -Code 2 -Word 'partial' -Message $text
} elseif ($missed.Count -gt 0) {
    $text = 'Done, except: ' + ($missed -join '; ')
    if ($left.Open.Count -gt 0) {
        $text += '. Still to be restarted: ' + ($left.Open -join ', ')
    }
    Complete-Run -Code 2 -Word 'partial' -Message $text
} elseif (($left.Open.Count -gt 0) -and (-not $WhatIfPreference)) {
    Complete-Elsewhere -Local $local -Names $left.Open
} else {
    Complete-Run -Message 'Done. Sign in to Outlook on the web and the admin center to see it.'
}
#endregion
