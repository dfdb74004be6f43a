#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether an update left the files of Exchange half installed.
.DESCRIPTION
    Cause: su-installed-unelevated. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Compares the version of ExSetup.exe with that of Microsoft.Exchange.Common.dll, and looks for events that name
    an assembly of Exchange that was not found. The repair is an installation as administrator, by hand.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*su-installed-unelevated_detect.ps1)
.NOTES
    Run on the affected server, in Windows PowerShell as administrator.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/owa-stops-working-after-update
#>
[CmdletBinding()]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/detect.ps1
# include: common/webconfig.ps1
# include: common/binfolders.ps1
# include: common/fileversion.ps1

#region check
# Reads versions and events. Changes nothing.
$local = Confirm-Machine -Server $Server
Confirm-Rights
$folder = Get-ExchangeFolder
if (-not $folder) {
    Exit-Refused 'Exchange is not installed on this computer, or its registry key is missing.'
}
$bin = Join-Path -Path $folder -ChildPath 'bin'
$setup = Get-FourPartVersion -Path (Join-Path -Path $bin -ChildPath 'ExSetup.exe')
$common = Get-FourPartVersion -Path (Join-Path -Path $bin -ChildPath 'Microsoft.Exchange.Common.dll')
Write-Line "ExSetup.exe:                   $setup"
Write-Line "Microsoft.Exchange.Common.dll: $common"
if (-not $setup) {
    Exit-Refused 'The version of ExSetup.exe could not be read.'
}
if ($common -and ($setup -ne $common)) {
    Exit-Present "The files on $local are of two versions. Install the update again as administrator."
}
if (-not $common) {
    Exit-Present "Microsoft.Exchange.Common.dll is missing on $local. Install the update again."
}
$assembly = Get-MissingAssembly -Now (Get-Date)
if (-not $assembly) {
    Exit-Absent "The files on $local are of one version, and no event misses an assembly of Exchange."
}
$values = @(Get-FolderValue -Text (Read-ConfigText -Path (Get-EcpConfigPath)).Text)
if (($values.Count -ne 1) -or (-not (Test-FolderValue -Value $values[0] -Needed @(Get-NeededFolder)))) {
    Exit-Absent "BinSearchFolders explains the event about $assembly; see ecp-binsearchfolders-wrong."
}
Exit-Present "An event on $local misses $assembly. Install the update again as administrator."
#endregion
