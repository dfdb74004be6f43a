#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether port 444 of Exchange Back End has a usable certificate.
.DESCRIPTION
    Cause: sslcert-stale-httpsys. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Reads the bindings of both sites, the certificate entries of HTTP.sys and the certificate store.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*sslcert-stale-httpsys_detect.ps1)
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/2779694
#>
[CmdletBinding()]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/detect.ps1
# include: common/httpsys.ps1
# include: common/binding.ps1
# include: common/fullname.ps1
# include: common/backendcertificate.ps1
# include: common/backend.ps1

$cause = 'sslcert-stale-httpsys'
# include: common/backend_detect.ps1
