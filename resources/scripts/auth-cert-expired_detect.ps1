#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether the organisation is without a usable Auth certificate.
.DESCRIPTION
    Cause: auth-cert-expired. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Present: the current certificate has expired, is configured but on no server, has no private key, or is not
    configured. A server that does not answer leaves the question open.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER BreakGlass
    Load the Exchange snap-in if no management shell opens. Microsoft does not support this.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*auth-cert-expired_detect.ps1)
.NOTES
    Run once, on one Mailbox server, in Windows PowerShell as administrator.
    Needs: Organization Management, local administrator.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/administration/cannot-access-owa-or-ecp-if-oauth-expired
#>
[CmdletBinding()]
param(
    [string]$Server = '@Server@',
    [switch]$BreakGlass = ('@BreakGlass@' -eq 'true'),
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/timetext.ps1
# include: common/certificates.ps1
# include: common/authstate.ps1
# include: common/authplan.ps1
# include: common/authreport.ps1

#region check
# Reads the Auth configuration and the certificate on every server. Changes nothing.
$local = Confirm-Machine -Server $Server
Confirm-Rights
[void](Open-ExchangeShell -BreakGlass:$BreakGlass)
$now = Get-Date
$config = Get-AuthConfiguration
if (-not $config) {
    Exit-Refused (Get-ReasonText -Reason 'config-unread')
}
$servers = @(Get-AuthServerState -Config $config -Local $local)
$plan = Get-AuthCertificatePlan -Now $now -Config $config -Servers $servers -IgnoreUnreachableServers
Write-AuthSituation -Config $config -Servers $servers -Plan $plan -Now $now
if ($plan.Action -eq 'stop') {
    Exit-Refused (Get-ReasonText -Reason $plan.Reason)
}
$found = $plan.Current.State
if (($found -eq 'absent') -and ($plan.Unreachable.Count -gt 0)) {
    Exit-Refused 'The certificate was not found, but not every server answered.'
}
if (@('usable', 'future') -contains $found) {
    Exit-Absent ((Get-ReasonText -Reason $plan.Reason) + '.' + (Get-OpenText -Plan $plan))
}
Exit-Present (Get-ReasonText -Reason "current-$found")
#endregion
