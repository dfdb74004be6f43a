#Requires -Version 3.0

<#
.SYNOPSIS
# only Plan=open|copy
    Copies the valid Auth certificate to the servers that lack it.
# end only
# only Plan=restart
    Restarts what still works without the Auth certificate.
# end only
.DESCRIPTION
    Cause: auth-cert-missing-on-server. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

# only Plan=open
    The script reads the certificate on every server, says whether it has to be copied or only to be read anew,
    and asks before it does that.
# end only
# only Plan=copy
    Plan: copy. The script refuses unless the certificate is in date on one server and missing on another.
# end only
# only Plan=restart
    Plan: restart. Nothing is copied. The script refuses unless every server that answers has the current
    certificate, in date and with its key.
# end only
# only Plan=open|copy

    The certificate is read with its private key on a server that has it, under a random password that exists
    in memory only, and imported where it is missing or has no private key. Export-ExchangeCertificate refuses
    it since October 2025; its key then comes out of the store. No certificate is created: if it is valid
    nowhere, the script stops and names auth-cert-expired.
# end only

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

# include: common/authresume.ps1
# include: common/certificates.ps1
# include: common/authstate.ps1
# include: common/authplan.ps1
# include: common/otherplan.ps1
# include: common/authfixed.ps1
# include: common/authfinish.ps1
# include: common/authspread.ps1
# include: common/authcopy.ps1
# include: common/recycle.ps1

# only Plan=open
#region check
# A server that does not answer is not taken for one that lacks the certificate.
$found = Open-AuthRepair -Cause 'auth-cert-missing-on-server'
$current = $found.Current
if ($current.State -ne 'usable') {
    Exit-Refused 'The Auth certificate is valid on no server. Use the repair of auth-cert-expired.'
}
if (($current.LackingOn.Count -gt 0) -and ($current.Sources.Count -eq 0)) {
    Exit-Refused 'No server can export the certificate. Use the repair of auth-cert-expired, with -EnforceNew.'
}
$state = Get-AuthRunState -Found $found -Resume
if (($current.LackingOn.Count -eq 0) -and ($state.Waiting.Count -eq 0)) {
    $unsure = Get-UnsureText -Servers $found.Servers
    if ($unsure) {
        Exit-Run -Code 3 -Word 'unverified' -Message $unsure
    }
    if ($found.Silent.Count -gt 0) {
        $text = 'Nothing was changed. Each server that answered has the certificate. Without an answer: '
        Exit-Run -Code 2 -Word 'elsewhere' -Message ($text + ($found.Silent -join ', '))
    }
    Exit-Healthy 'Every server has the current Auth certificate.'
}
#endregion
# end only
# only Plan=copy
# include: common/authcopycheck_fix.ps1
# end only
# only Plan=open|copy

# include: common/authcopied_fix.ps1
# end only
# only Plan=restart
# include: common/authrestart_fix.ps1
# end only
