#Requires -Version 3.0

<#
.SYNOPSIS
    Tells whether an Exchange server is in a group that may not pass on a token.
.DESCRIPTION
    Cause: epi-token-serialization-deny. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Follows nested groups by their identifiers. On the server itself it also compares the token of the running
    system, which dates from the last start.
.PARAMETER Server
    The Exchange server whose computer account is refused; empty for the computer on which this is started.
.PARAMETER Unattended
    Accepted so that all scripts of a set can be called alike; this one never asks.
.PARAMETER LogFolder
    Accepted so that all scripts of a set can be called alike; this one writes nothing.
.EXAMPLE
    & (Get-Item .\*epi-token-serialization-deny_detect.ps1)
.NOTES
    Run once, on a computer with the Active Directory module, in Windows PowerShell as administrator.
    Needs: the right to change the group, for groups of the forest root Enterprise Admins.
    Changes nothing. Exit codes: 0 not present, 1 present, 5 cannot be told.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/2898571
#>
[CmdletBinding()]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/detect.ps1
# include: common/directory.ps1
# include: common/tokendeny.ps1
# include: common/tokenpath.ps1

#region check
# Reads the directory and, on the server itself, its token. Changes nothing.
Confirm-Rights
Open-Directory
$computer = ($Server -split '\.')[0].ToUpperInvariant()
if (-not $computer) {
    $computer = Get-LocalServerName
}
$denied = @(Get-DeniedGroup -Computer $computer)
$edges = @(Find-DeniedEdge -Computer $computer -Denied $denied)
foreach ($edge in $edges) {
    Write-Line "Way in: $($edge.Text)"
}
if ($edges.Count -gt 0) {
    Exit-Present "$computer is in a denied group."
}
if (($computer -eq (Get-LocalServerName)) -and (Test-StaleToken -Denied $denied)) {
    Exit-Present "The directory is in order, but $computer still runs with the old groups. Restart it."
}
Exit-Absent "$computer is in none of the denied groups."
#endregion
