#Requires -Version 3.0

<#
.SYNOPSIS
    Writes the folder of Exchange where a web.config holds the name of a variable.
.DESCRIPTION
    Cause: webconfig-default-variable. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    An update that ran without elevation leaves %ExchangeInstallDir% in files that need the folder itself. The
    script looks through web.config and SharedWebConfig.config of both sites and writes the folder there;
    encoding and everything else stay as they are. %ExchangeInstallPath% in the file of the management shell
    belongs there and stays.

    Effect on users: the directories whose file changes restart for a moment.
    Undo: the script of this set that ends in _undo.ps1 puts back what was there before.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*webconfig-default-variable_1-fix.ps1) -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/IISWebConfigCheck/
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/setting.ps1
# include: common/setup.ps1
# include: common/webconfig.ps1
# include: common/installvariable.ps1

$cause = 'webconfig-default-variable'
$watch = 0
$told = @{
    Healthy    = 'No file of both sites holds %ExchangeInstallDir%.'
    Done       = 'Done. Install the update again as administrator when you can: other files may be old.'
    Unverified = 'A file still holds the variable.'
}
# include: common/setting_plain_fix.ps1
