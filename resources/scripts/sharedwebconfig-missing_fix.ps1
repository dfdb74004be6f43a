#Requires -Version 3.0

<#
.SYNOPSIS
    Generates SharedWebConfig.config where it is missing.
.DESCRIPTION
    Cause: sharedwebconfig-missing. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Setup generates this file for both sites at its end; where it was interrupted and resumed, the file is
    missing, and the pages do not find their assemblies. The script generates the missing one with the program
    that Setup uses. A file that exists is not written; a damaged one is named, and you move it away.

    Effect on users: all web clients of this server disconnect for about a minute.
    Undo: not needed; Setup makes the same file.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*sharedwebconfig-missing_1-fix.ps1) -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/3099532
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/webservice.ps1
# include: common/setup.ps1
# include: common/webconfig.ps1
# include: common/sharedconfig.ps1

$cause = 'sharedwebconfig-missing'
$readers = { Restart-WebService -Local $local }
$watch = 0
$told = @{
    Healthy    = 'SharedWebConfig.config of both sites is there.'
    Done       = 'Done. The file is there; open the page that failed.'
    Unverified = 'The file is still missing.'
}
# include: common/setting_fix.ps1
