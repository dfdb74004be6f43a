#Requires -Version 3.0

<#
.SYNOPSIS
    Gives port 443 of Default Web Site a certificate that works.
.DESCRIPTION
    Cause: frontend-cert-unbound. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    The script looks at the bindings of port 443 for all addresses and for 127.0.0.1. Where the certificate is
    missing, was deleted, has expired or has no private key, it binds one from the store: the named one, or
    the only one of an authority. A certificate that works is not touched, port 444 and the mail services
    neither. It makes no certificate.

    Effect on users: people sign in to Outlook on the web again.
    Undo: not needed; what was there before did not work, and stands in the saved state.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Thumbprint
    The certificate to bind; empty to take the only one of an authority that fits.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*frontend-cert-unbound_1-fix.ps1) -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/powershell/module/exchange/enable-exchangecertificate
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [ValidatePattern('^([0-9A-Fa-f]{40})?$')]
    [string]$Thumbprint = '@Thumbprint@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/httpsys.ps1
# include: common/binding.ps1
# include: common/backendcertificate.ps1
# include: common/certificates.ps1
# include: common/frontcertificate.ps1
# include: common/frontunbound.ps1

$cause = 'frontend-cert-unbound'
$readers = { Restart-Reader -Local $local -Pools 'MSExchangeOWAAppPool', 'MSExchangeECPAppPool' }
$watch = 0
$told = @{
    Healthy    = 'Port 443 has a certificate that works.'
    Done       = 'Done. Bind the same certificate on all servers behind one name.'
    Unverified = 'Port 443 does not have the certificate.'
}
# include: common/setting_fix.ps1
