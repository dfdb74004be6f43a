#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether a server lacks the Auth certificate that is valid elsewhere.
.DESCRIPTION
    Cause: auth-cert-missing-on-server. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    A server that does not answer leaves the question open unless another one is known to lack it.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER BreakGlass
    Load the Exchange snap-in if no management shell opens. Microsoft does not support this.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*auth-cert-missing-on-server_detect.ps1)
.NOTES
    Run once, on one Mailbox server, in Windows PowerShell as administrator.
    Needs: Organization Management, local administrator.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/powershell/module/exchange/import-exchangecertificate
#>
[CmdletBinding()]
param(
    [string]$Server = '@Server@',
    [switch]$BreakGlass = ('@BreakGlass@' -eq 'true'),
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/detect.ps1
# include: common/timetext.ps1
# include: common/certificates.ps1
# include: common/authstate.ps1
# include: common/authplan.ps1
# include: common/authspread.ps1

#region check
# Reads the Auth configuration and the certificate on every server. Changes nothing.
$local = Confirm-Machine -Server $Server
Confirm-Rights
[void](Open-ExchangeShell -BreakGlass:$BreakGlass)
$config = Get-AuthConfiguration
$servers = @(Get-AuthServerState -Config $config -Local $local)
$current = Get-CertificateSummary -Servers $servers -Role 'Current'
if (($current.State -eq 'usable') -and ($current.LackingOn.Count -gt 0)) {
    Exit-Present ('Without a usable Auth certificate: ' + ($current.LackingOn -join ', '))
}
if (($current.State -eq 'unreachable') -or ($current.Silent.Count -gt 0)) {
    Exit-Refused ('Not every server answered: ' + ($current.Silent -join ', '))
}
if ($current.State -ne 'usable') {
    Exit-Absent ("the certificate is usable on no server ($($current.State)); see auth-cert-expired.")
}
$unsure = Get-UnsureText -Servers $servers
if ($unsure) {
    Exit-Refused $unsure
}
Exit-Absent 'every server has the current Auth certificate.'
#endregion
