#Requires -Version 3.0

<#
.SYNOPSIS
    Corrects the folders of directories of Exchange in IIS.
.DESCRIPTION
    Cause: vdir-wrong-path. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Each directory of both sites has its own folder below the folder of Exchange. The script compares the ends
    of the paths with those that Setup makes, names those that differ, and corrects each after it was asked.
    It refuses where the right folder does not exist. Sites and directories of other applications stay as they
    are.

    Effect on users: the directories that change restart for a moment.
    Undo: the script of this set that ends in _undo.ps1 puts back what was there before.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*vdir-wrong-path_1-fix.ps1) -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/folderpath.ps1

$cause = 'vdir-wrong-path'
$watch = 0
$told = @{
    Healthy    = 'All directories of Exchange lead to their folders.'
    Done       = 'Done. The directories lead to their folders.'
    Unverified = 'A directory still leads elsewhere.'
}
# include: common/setting_plain_fix.ps1
