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

# include: common/detect.ps1
# include: common/certificates.ps1
# include: common/authstate.ps1
# include: common/authplan.ps1

#region check
# Reads the Auth configuration and the certificate on every server. Changes nothing.
$local = Confirm-Machine -Server $Server
Confirm-Rights
[void](Open-ExchangeShell -BreakGlass:$BreakGlass)
$config = Get-AuthConfiguration
Write-Line "Current Auth certificate: $($config.Current)"
$servers = @(Get-AuthServerState -Config $config -Local $local)
$current = Get-CertificateSummary -Servers $servers -Role 'Current'
if (($servers.Count -eq 0) -or ($current.State -eq 'unreachable')) {
    Exit-Refused 'No Exchange server answered, so nothing can be said.'
}
if (($current.State -eq 'absent') -and ($current.Silent.Count -gt 0)) {
    Exit-Refused 'The certificate was not found, but not every server answered.'
}
$open = ''
if ($current.Silent.Count -gt 0) {
    $open = ' Without an answer, so nothing is known about: ' + ($current.Silent -join ', ') + '.'
}
if (@('usable', 'future') -contains $current.State) {
    Exit-Absent "the current certificate is $($current.State).$open"
}
Exit-Present "the state of the current certificate is: $($current.State)."
#endregion
