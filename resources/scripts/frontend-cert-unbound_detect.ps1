#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether port 443 of Default Web Site has a certificate that works.
.DESCRIPTION
    Cause: frontend-cert-unbound. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Reads the bindings of port 443, the entries of HTTP.sys and the certificate store.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*frontend-cert-unbound_detect.ps1)
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/powershell/module/exchange/enable-exchangecertificate
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
# include: common/frontunbound.ps1

$told = @{ Healthy = 'Port 443 has a certificate that works.' }
$cause = 'frontend-cert-unbound'
$Looking = $true
# include: common/setting_detect.ps1
