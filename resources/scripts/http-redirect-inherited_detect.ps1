#Requires -Version 3.0

<#
.SYNOPSIS
    Tells which directories of Exchange redirect.
.DESCRIPTION
    Cause: http-redirect-inherited. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Reads for each directory of Exchange on Default Web Site whether it redirects.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*http-redirect-inherited_detect.ps1)
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/clients/outlook-on-the-web/http-to-https-redirection
#>
[CmdletBinding()]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/detect.ps1
# include: common/setting.ps1
# include: common/location.ps1
# include: common/redirect.ps1

$told = @{ Healthy = 'No directory of Exchange on Default Web Site redirects.' }
# include: common/setting_detect.ps1
