#Requires -Version 3.0

<#
.SYNOPSIS
    Gives port 444 of Exchange Back End a usable certificate.
.DESCRIPTION
    Cause: backend-cert-unbound. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Every request that the front end accepts goes on to port 444. Without a usable certificate there, pages
    stay blank and the management shell does not open. The script tells three faults apart (no certificate, a
    certificate that is not in the store, an entry for one address that wins), uses a surviving certificate of
    this server again, and creates one only if there is none.

# only Plan=bind
    Plan: bind. A certificate of this server that is still in its store is used; the script refuses if there is none.
# end only
# only Plan=create
    Plan: create. A certificate is made for this server; the script refuses if a usable one is in its store.

# end only
# only Plan=open|create
    Question that New-ExchangeCertificate asks, if it is needed at all and without -Unattended:
    Overwrite the existing default SMTP certificate?   N   Enter means Yes and changes mail between servers.
# end only

    Effect on users: all web clients of this server disconnect for about a minute.
    Undo: the script of this set that ends in _undo.ps1 adds the noted entries again.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
# only Plan=open|bind
.PARAMETER Thumbprint
    The certificate to bind; empty to take the one that Exchange made for this server.
# end only
.PARAMETER Restart
    services: restart WAS and W3SVC. iisreset: the same with iisreset.
# only Plan=open|create
.PARAMETER Neighbour
    Full name of another Exchange server whose management shell opens; used if the local one does not.
.PARAMETER BreakGlass
    Load the Exchange snap-in if no management shell opens. Microsoft does not support this.
# end only
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*backend-cert-unbound_1-fix.ps1) -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator; Organization Management only if a certificate has to be created.
    Exit codes: 0 done or healthy, 2 partly done or another port is left (elsewhere), 3 not verified, 4 cancelled,
    5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/2779694
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    # only Plan=open|bind
    [ValidatePattern('^([0-9A-Fa-f]{40})?$')]
    [string]$Thumbprint = '@Thumbprint@',
    # end only
    [ValidateSet('services', 'iisreset')]
    [string]$Restart = '@Restart@',
    # only Plan=open|create
    [string]$Neighbour = '@Neighbour@',
    [switch]$BreakGlass = ('@BreakGlass@' -eq 'true'),
    # end only
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/unfinished.ps1
# include: common/otherplan.ps1
# include: common/fullname.ps1
# include: common/neighbour.ps1
# include: common/certificates.ps1
# include: common/transport.ps1
# include: common/newcertificate.ps1
# include: common/httpsys.ps1
# include: common/binding.ps1
# include: common/backendcertificate.ps1
# include: common/backend.ps1
# include: common/backendmail.ps1
# include: common/webservice.ps1

$cause = 'backend-cert-unbound'
# include: common/backend_fix.ps1
