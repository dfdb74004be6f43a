#Requires -Version 3.0

<#
.SYNOPSIS
    Puts the earlier certificate of port 443 back.
.DESCRIPTION
    Cause: frontend-cert-cng-ksp. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Only what the repair changed, and only where nobody has changed it since.

    Effect on users: people sign in to Outlook on the web again.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*frontend-cert-cng-ksp_undo.ps1) -WhatIf
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
# include: common/setting_undo.ps1
