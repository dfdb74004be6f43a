#Requires -Version 3.0

<#
.SYNOPSIS
    Gives port 443 a certificate whose key the sign-in page can use.
.DESCRIPTION
    Cause: frontend-cert-cng-ksp. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    The sign-in page protects its cookies with the key of the certificate on port 443; a key in a key storage
    provider (CNG) cannot do that. The script binds another certificate from the store instead: the named one,
    or the only one of an authority that has all names of the present one and a key in a CSP. Where there is
    none, it prints how the present one is imported again with such a key: that needs its file and password,
    so a person does it. Certificates are not deleted.

    Effect on users: people sign in to Outlook on the web again.
    Undo: the script of this set that ends in _undo.ps1 puts back what was there before.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Thumbprint
    The certificate to bind; empty to take the only one of an authority that fits.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*frontend-cert-cng-ksp_1-fix.ps1) -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/3032024
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
# include: common/frontkey.ps1

$cause = 'frontend-cert-cng-ksp'
$readers = { Restart-Reader -Local $local -Pools 'MSExchangeOWAAppPool', 'MSExchangeECPAppPool' }
$watch = 0
$told = @{
    Healthy    = 'The key of the certificate on port 443 is one that the sign-in page can use.'
    Done       = 'Done. Bind the same certificate on all servers behind one name.'
    Unverified = 'Port 443 does not have the certificate.'
    Advice     = @(
        'The same certificate with a key that Exchange can use: export it with its key (certlm.msc),'
        'delete it, and import it so:'
        '    certutil -csp "Microsoft RSA SChannel Cryptographic Provider" -importpfx FILE AT_KEYEXCHANGE'
        'Then choose it again for port 443 in IIS Manager, and run iisreset.'
    )
}
# include: common/setting_fix.ps1
