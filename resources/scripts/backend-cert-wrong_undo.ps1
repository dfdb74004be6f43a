#Requires -Version 3.0

<#
.SYNOPSIS
    Puts back what the repair of port 444 noted before it began.
.DESCRIPTION
    Cause: backend-cert-wrong. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    The internal mail certificate, if the repair created a certificate and it changed, and the entries of port 444.
    An entry whose certificate is no longer in the store cannot be added again; then the repaired one stays.

    Effect on users: all web clients of this server disconnect for about a minute.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Restart
    services: restart WAS and W3SVC. iisreset: the same with iisreset.
.PARAMETER Neighbour
    Full name of another Exchange server whose management shell opens; used if the local one does not.
.PARAMETER BreakGlass
    Load the Exchange snap-in if no management shell opens. Microsoft does not support this.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*backend-cert-wrong_undo.ps1) -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/2779694
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [ValidateSet('services', 'iisreset')]
    [string]$Restart = '@Restart@',
    [string]$Neighbour = '@Neighbour@',
    [switch]$BreakGlass = ('@BreakGlass@' -eq 'true'),
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/neighbour.ps1
# include: common/certificates.ps1
# include: common/transport.ps1
# include: common/httpsys.ps1
# include: common/binding.ps1
# include: common/backendcertificate.ps1
# include: common/backendmail.ps1
# include: common/webservice.ps1

$cause = 'backend-cert-wrong'
# include: common/backend_undo.ps1
