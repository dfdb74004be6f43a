#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether a renewed Auth certificate may still be refused by this server.
.DESCRIPTION
    Cause: auth-cert-not-yet-valid. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    The certificate is right, but new: other servers receive it within an hour. Builds before Exchange 2019 CU12
    and 2016 CU23 (the first of 2022) refuse it for as many hours as the server differs from UTC; the script reads
    the build and waits that long only there.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER BreakGlass
    Load the Exchange snap-in if no management shell opens. Microsoft does not support this.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*auth-cert-not-yet-valid_detect.ps1)
.NOTES
    Run on each server, in Windows PowerShell as administrator.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/5012779
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
# include: common/ownauth.ps1
# include: common/fileversion.ps1
# include: common/authfresh.ps1

#region check
# Reads the Auth configuration and the certificate of this server. Changes nothing.
$local = Confirm-Machine -Server $Server
Confirm-Rights
[void](Open-ExchangeShell -BreakGlass:$BreakGlass)
$now = Get-Date
$record = Get-CurrentAuthCertificate -Now $now
if (@('usable', 'future') -notcontains $record.State) {
    Exit-Absent "the Auth certificate on this server is $($record.State); that is another fault."
}
$build = Get-LocalBuild
$window = Get-FreshWindow -Record $record -Now $now -Build $build
if ($window.Open) {
    Exit-Present ('It may be refused until ' + (Get-TimeText -Time $window.End) + '.')
}
Exit-Absent 'the Auth certificate has been valid long enough.'
#endregion
