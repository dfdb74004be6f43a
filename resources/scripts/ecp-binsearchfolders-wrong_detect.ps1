#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether BinSearchFolders of the admin center names the right folders.
.DESCRIPTION
    Cause: ecp-binsearchfolders-wrong. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Right: the three folders of this installation are named and exist.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*ecp-binsearchfolders-wrong_detect.ps1)
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
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

#region check
# Reads one file. Changes nothing.
$local = Confirm-Machine -Server $Server
Confirm-Rights
$values = @(Get-FolderValue -Text (Read-ConfigText -Path (Get-EcpConfigPath)).Text)
if (($values.Count -eq 1) -and (Test-FolderValue -Value $values[0] -Needed @(Get-NeededFolder))) {
    Exit-Absent "BinSearchFolders on $local names the three folders, and they exist."
}
Exit-Present "BinSearchFolders on $local is wrong: $($values -join ' | ')"
#endregion
