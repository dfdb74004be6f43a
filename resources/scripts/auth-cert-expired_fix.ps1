#Requires -Version 3.0

<#
.SYNOPSIS
# only Plan=open
    Renews the Exchange Server Auth certificate of the organisation, or publishes the one that is staged.
# end only
# only Plan=renew
    Renews the Exchange Server Auth certificate of the organisation.
# end only
# only Plan=publish
    Publishes the Exchange Server Auth certificate that is staged as the next one.
# end only
# only Plan=copy
    Copies the current Exchange Server Auth certificate to the servers that lack it.
# end only
# only Plan=restart
    Restarts what still works with an earlier Exchange Server Auth certificate.
# end only
.DESCRIPTION
    Cause: auth-cert-expired. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Exchange signs the sign-in cookies of Outlook on the web and the admin center with the Auth certificate.
# only Plan=open
    The script reads the Auth configuration and the certificate on every server, says what it is going to do,
    and does the least that helps: publish a valid next certificate, copy a valid one to the servers that lack
    it, and create a new one only when there is none.
# end only
# only Plan=renew
    Plan: renew. A new certificate is created, staged and published at once. The script refuses while the current
    certificate works, and while a next one is staged that only has to be published.
# end only
# only Plan=publish
    Plan: publish. The next certificate, which is staged and in date, becomes the current one; none is created.
    The script refuses while the current certificate works, and if the next one cannot be used on this server.
# end only
# only Plan=copy
    Plan: copy. The current certificate is in date; it goes with its key to the servers that lack it. The script
    refuses if it is not in date, and if no server lacks it.
# end only
# only Plan=restart
    Plan: restart. Nothing is created, published or copied. The script refuses unless every server that answers
    has the current certificate, in date and with its key.
# end only
# only Plan=open|renew

    Questions that commands ask (they do not appear with -Unattended):
    Overwrite the existing default SMTP certificate?   N   Enter means Yes and changes mail between servers.
    not at least "48" hours in the future              Y   N stages nothing.
    A next certificate is already configured           Y   Only after the script has announced it, else N.

    With -Unattended the commands are forced, and the internal mail certificate is put back afterwards; for a
    few seconds the new certificate is the default for mail. One that has expired or is gone cannot come back:
    the server gets a new one for mail at the end.
# end only
# only Plan=publish

    A command may ask (not with -Unattended):
    The effective date has not been reached            Y   It was staged for later, and is needed now.
# end only

    Effect on users: signed out of Outlook on the web and the admin center once per server.
# only Plan=open|renew|publish
    Undo: the script of this set that ends in _undo.ps1. There is no way back to an expired certificate.
# end only
# only Plan=copy|restart
    Undo: none is needed; it does no harm.
# end only
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Restart
    recycle: only the pools of Outlook on the web and the admin center. iisreset: all of IIS.
.PARAMETER OtherServers
    print: print the commands for the other servers. remote: restart them by PowerShell remoting.
.PARAMETER IgnoreUnreachableServers
    Go on although not every server answers.
# only Plan=open|renew|publish
.PARAMETER IgnoreHybrid
    Go on although the organisation is hybrid. Run the Hybrid Configuration Wizard afterwards.
# end only
# only Plan=open|renew
.PARAMETER EnforceNew
    Create and publish a new certificate although the current one looks valid.
# end only
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
    # only Plan=open|renew|publish
    [switch]$IgnoreHybrid = ('@IgnoreHybrid@' -eq 'true'),
    # end only
    # only Plan=open|renew
    [switch]$EnforceNew = ('@EnforceNew@' -eq 'true'),
    # end only
    [switch]$BreakGlass = ('@BreakGlass@' -eq 'true'),
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/timetext.ps1
# include: common/unfinished.ps1
# include: common/shellserver.ps1
# include: common/certificates.ps1
# include: common/authstate.ps1
# include: common/authplan.ps1
# include: common/authreport.ps1
# include: common/otherplan.ps1
# include: common/authfixed.ps1
# include: common/authfinish.ps1
# include: common/authcopy.ps1
# include: common/authspread.ps1
# include: common/authnew.ps1
# include: common/transport.ps1
# include: common/mail.ps1
# include: common/newcertificate.ps1
# include: common/authchange.ps1
# include: common/recycle.ps1

# only Plan=open
#region check
# Nothing is created before every server was asked: missing, expired and unreachable need different help.
$found = Open-AuthRepair -Cause 'auth-cert-expired'
$local = $found.Local
$config = $found.Config
Confirm-ShellServer -Local $local
$facts = @{ Now = $found.Now; Config = $config; Servers = $found.Servers; Hybrid = Get-HybridState }
$facts += @{ IgnoreUnreachableServers = $IgnoreUnreachableServers; IgnoreHybrid = $IgnoreHybrid }
$plan = Get-AuthCertificatePlan @facts -EnforceNew:$EnforceNew
$reason = Get-ReasonText -Reason $plan.Reason
Write-Line ('Plan: ' + (Get-PlanText -Plan $plan))
$unfinished = $null
$due = Get-DueTransport
$idle = ($plan.Action -eq 'none') -and ($plan.Imports.Count -eq 0)
if ($idle) {
    $unfinished = Get-UnfinishedState -RestartFor $config.Current
}
if ($idle -and (-not $unfinished) -and (-not $due)) {
    $open = Get-OpenText -Plan $plan
    if ($open) {
        Exit-Run -Code 2 -Word 'elsewhere' -Message "Nothing was changed. What was found: $reason.$open"
    }
    Exit-Healthy "What was found: $reason."
}
if ($plan.Action -eq 'wait') {
    Exit-Refused 'Wait until the current certificate is valid. See auth-cert-not-yet-valid.'
}
if (($plan.Action -eq 'stop') -and ($plan.Imports.Count -eq 0)) {
    Exit-Refused ("$reason. " + (Get-StopAdvice -Reason $plan.Reason))
}
$creates = (@('replace', 'stage') -contains $plan.Action)
$publishes = (@('replace', 'publish') -contains $plan.Action)
$transport = Get-TransportState -Server $local -Due $due
$frontEnd = @(Get-FrontEndBinding)
$state = $unfinished
if ($idle -and (-not $unfinished)) {
    $state = Read-RunState
} elseif (-not $unfinished) {
    $state = Get-StateBefore -Found $found
    $state.Transport = $transport
    $state.TransportDue = [bool]$due
    $state.Thumbprint = $plan.Thumbprint
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
if ($creates) {
    $thumbprint = New-AuthCertificate -Found $found -State $state
    if ($state.TransportDue -and $transport.Usable -and (-not $WhatIfPreference)) {
        $mailLeft = Repair-TransportCertificate @mail -Always:$Unattended
    }
    if (-not $WhatIfPreference) {
        Confirm-NewCertificate -Thumbprint $thumbprint -NeedsCsp
    }
}
#endregion

#region copy
# What is staged or published has to be on this server first. The other servers get theirs at the end.
$copies = @{ Current = @(); Next = @(); Failed = @() }
$copy = @{ Servers = $found.Servers; Local = $local; Into = $copies }
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
    $option = @{ Thumbprint = $thumbprint; Days = $plan.EffectiveInDays; ReplacesNext = $plan.ReplacesNext }
    if ($plan.Action -eq 'replace') {
        $option.Days = 0
    } elseif ($plan.Action -eq 'reschedule') {
        $option.ReplacesNext = $true
    }
    Set-NextAuthCertificate @option
}
#endregion

#region publish
# From here on Exchange itself copies the certificate to the other servers.
$names = @($found.Servers | ForEach-Object -Process { $_.Name })
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
$owed = @()
foreach ($import in $plan.Imports) {
    $there = @($import.Targets | Where-Object -FilterScript { $_ -ne $local })
    Copy-AuthCertificate -Import $import -Targets $there @copy
    if (($import.Role -eq 'Current') -and (-not $publishes)) {
        $owed = @($import.Targets | Where-Object -FilterScript { $copies.Failed -contains $_ })
    }
}
$expected = $thumbprint
if (-not $publishes) {
    $expected = $config.Current
    $names = @($copies.Current)
}
if ($unfinished) {
    $names = @($unfinished.Waiting)
}
$kept = $null
if (($names.Count -gt 0) -or ($owed.Count -gt 0)) {
    $kept = $state
    $state.RestartFor = $expected
    $state.Waiting = @($names + $owed)
    Save-RunState -State $state
}
#endregion

#region recycle
# The processes keep the certificate in memory. Servers on which it has not arrived yet come later.
if (($plan.Action -eq 'stage') -and ($plan.EffectiveInDays -eq 0) -and ($names -notcontains $local)) {
    Restart-SignIn -Name $local -Mode 'recycle' -Services @('MSExchangeServiceHost') -Pools @()
}
$waiting = @{ Found = $found; Names = $names; Thumbprint = $expected; State = $kept; Owed = $owed }
$left = Complete-AuthRestart @waiting
#endregion

#region verify
# The same facts that were read at the start, read again. Mail comes at the very end: it must not keep the
# sign-in waiting, and by now its value can be read.
if (($creates -or $due) -and (-not $mailLeft)) {
    $mailLeft = Complete-Mail -Mail $mail -Wait:$creates
}
Confirm-FrontEnd -Before $frontEnd
Confirm-AuthResult -Found $found -Names $names -Thumbprint $expected -Left $left
Write-Line 'Undo, and later the clean-up: the scripts of this set that end in _undo.ps1 and _2-cleanup.ps1.'
if ($creates -or $publishes) {
    Write-HybridFollowUp -Hybrid $facts.Hybrid
}
$missed = @($mailLeft)
if ($plan.Action -eq 'stop') {
    $missed += "not renewed: $reason. " + (Get-StopAdvice -Reason $plan.Reason)
}
if ($copies.Failed.Count -gt 0) {
    $missed += 'not copied to ' + ($copies.Failed -join ', ')
}
Complete-AuthRepair -Local $local -Left $left -Missed $missed
#endregion
# end only
# only Plan=renew
# include: common/authrenew_fix.ps1
# end only
# only Plan=publish
# include: common/authpublish_fix.ps1
# end only
# include: common/authpublished_fix.ps1
# only Plan=copy
# include: common/authcopycheck_fix.ps1

# include: common/authcopied_fix.ps1
# end only
# only Plan=restart
# include: common/authrestart_fix.ps1
# end only
