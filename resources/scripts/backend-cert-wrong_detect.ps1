#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether port 444 of Exchange Back End has the right certificate.
.DESCRIPTION
    Cause: backend-cert-wrong. Made by Exmedic [[version]].

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
    & (Get-Item .\*backend-cert-wrong_detect.ps1)
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

# include: common/httpsys.ps1
# include: common/binding.ps1

# include: common/fullname.ps1
# include: common/backendcertificate.ps1
# include: common/backendwrong.ps1

#region check
# Reads the bindings, the entries of HTTP.sys and the store. Changes nothing.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Import-Module -Name WebAdministration -ErrorAction Stop
$now = Get-Date
$bindings = @(Get-SiteBinding)
$stored = @(Get-StoredCertificate)
$fault = Get-BackEndFault -Bindings $bindings -Entries @(Get-HttpSysEntry) -Stored $stored -Now $now
if ($fault.Stop) {
    Exit-Refused $fault.Stop
}
$hashes = @($bindings | Where-Object -FilterScript { $_.Site -eq 'Default Web Site' } |
        ForEach-Object -Process { $_.Hash })
$known = @{ Local = $local; FullName = (Get-LocalFullName); Now = $now; FrontEndHashes = $hashes }
Find-WrongCertificate -Fault $fault -Stored $stored -Known $known
if (Test-BackEndHealthy -Fault $fault) {
    Exit-Absent "Port 444 of $local has the right certificate."
}
Exit-Present "Port 444 of $local does not have the right certificate."
#endregion
