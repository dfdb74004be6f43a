#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether the sign-in page can use the key of the certificate on port 443.
.DESCRIPTION
    Cause: frontend-cert-cng-ksp. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Reads the certificate on port 443 and the provider of its key.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*frontend-cert-cng-ksp_detect.ps1)
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/3032024
#>
[CmdletBinding()]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/detect.ps1
# include: common/setting.ps1
# include: common/httpsys.ps1
# include: common/binding.ps1
# include: common/backendcertificate.ps1
# include: common/certificates.ps1
# include: common/frontcertificate.ps1
# include: common/frontkey.ps1

$told = @{ Healthy = 'The key of the certificate on port 443 is one that the sign-in page can use.' }
$cause = 'frontend-cert-cng-ksp'
$Looking = $true
# include: common/setting_detect.ps1
