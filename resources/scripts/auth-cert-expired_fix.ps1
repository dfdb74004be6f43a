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

# include: common/authresume.ps1
# include: common/shellserver.ps1
# include: common/certificates.ps1
# include: common/authstate.ps1
# include: common/authplan.ps1
# include: common/authreport.ps1
# include: common/otherplan.ps1
# include: common/authfixed.ps1
# include: common/authfinish.ps1
# include: common/authspread.ps1
# include: common/authcopy.ps1
# include: common/authnew.ps1
# include: common/transport.ps1
# include: common/mail.ps1
# include: common/authchange.ps1
# include: common/recycle.ps1

# only Plan=open
#region check
# Nothing is created before every server was asked: missing, expired and unreachable need different help.
$found = Open-AuthRepair -Cause 'auth-cert-expired'
$local = $found.Local
Confirm-ShellServer -Local $local
$config = $found.Config
$facts = @{ Now = (Get-Date); Config = $config; Servers = $found.Servers; Hybrid = (Get-HybridState) }
$facts += @{ IgnoreUnreachableServers = $IgnoreUnreachableServers; IgnoreHybrid = $IgnoreHybrid }
$plan = Get-AuthCertificatePlan @facts -EnforceNew:$EnforceNew
$reason = Get-ReasonText -Reason $plan.Reason
Write-Line ('Plan: ' + (Get-PlanText -Plan $plan))
$creates = (@('replace', 'stage') -contains $plan.Action)
$works = (@('replace', 'publish') -notcontains $plan.Action)
$state = Get-AuthRunState -Found $found -Resume:($plan.Action -eq 'none')
if ($plan.Imports.Count -eq 0) {
    if (@('stop', 'wait') -contains $plan.Action) {
        Exit-Refused ("$reason. " + (Get-StopAdvice -Reason $plan.Reason))
    }
    if (($plan.Action -eq 'none') -and ($state.Waiting.Count -eq 0) -and (-not $state.TransportDue)) {
        $open = Get-OpenText -Plan $plan
        if ($open) {
            Exit-Run -Code 2 -Word 'elsewhere' -Message "Nothing was changed. What was found: $reason.$open"
        }
        Exit-Healthy "What was found: $reason."
    }
}
$frontEnd = Get-FrontEndText
#endregion

#region create
# A new one, unless an earlier run made one that is not used yet. Mail is put right at once.
$thumbprint = $plan.Thumbprint
if ($creates) {
    $thumbprint = New-AuthCertificate -Found $found -State $state
}
$missed = @(Repair-MailCertificate -Server $local -State $state)
#endregion

#region copy
# What is staged or published has to be on this server first. A server on which a copy fails does not keep
# the others from their turn.
$without = @()
foreach ($import in $plan.Imports) {
    if (($import.Role -eq 'Current') -and $works) {
        $state.RestartFor = $config.Current
        $state.Waiting = @(@($state.Waiting) + $import.Targets | Sort-Object -Unique)
        Save-RunState -State $state
    }
    $copy = @{ Thumbprint = $import.Thumbprint; Sources = $import.Sources; Targets = $import.Targets }
    $failed = @(Copy-AuthCertificate -Found $found @copy)
    # Published without it, the configuration would name a certificate that this server cannot use.
    if (($import.Role -eq 'Next') -and ($plan.Action -ne 'none') -and ($failed -contains $local)) {
        $text = "The next certificate could not be copied to $local, so it was not published. "
        Exit-Refused ($text + 'Run this script on ' + ($import.Sources -join ' or ') + '.')
    }
    $missed += @($failed | ForEach-Object -Process { "not copied to $_" })
    $without += $failed
}
#endregion

#region stage
# Only a staged certificate can be published; one for later takes over by itself on its date.
if ($creates -or ($plan.Action -eq 'reschedule')) {
    $days = $plan.EffectiveInDays * [int]$works
    $questions = @()
    if ($days -lt 2) {
        $questions += '... not at least "48" hours in the future ...'
    }
    if ($plan.ReplacesNext -or ($plan.Action -eq 'reschedule')) {
        $questions += 'A next certificate is already configured ...'
    }
    Save-RunState -State $state
    Set-AuthCertificate -Role 'Next' -Thumbprint $thumbprint -Days $days -Questions $questions
    if ($works -and ($days -eq 0)) {
        Restart-SignIn -Name $local -Mode 'recycle' -Services @('MSExchangeServiceHost') -Pools @()
    }
}
if ($works) {
    $thumbprint = $config.Current
}
if ($plan.Action -eq 'stop') {
    $missed += "not renewed: $reason. " + (Get-StopAdvice -Reason $plan.Reason)
}
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
