#Requires -Version 3.0

<#
.SYNOPSIS
    Corrects BinSearchFolders in web.config of the admin center.
.DESCRIPTION
    Cause: ecp-binsearchfolders-wrong. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    The admin center finds its assemblies in the folders that BinSearchFolders names. After an update that ran
    without elevation it may hold a literal %ExchangeInstallDir% or wrong folders. The script keeps a copy of
    the file and changes this one value; encoding and everything else stay as they are.

    Effect on users: the admin center of this server restarts.
    Undo: the script of this set that ends in _undo.ps1 puts the copy back.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Restart
    recycle: only the pools concerned. iisreset: all of IIS.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*ecp-binsearchfolders-wrong_1-fix.ps1) -WhatIf
.NOTES
    Run on each affected server, in Windows PowerShell as administrator.
    Needs: local administrator. No management shell.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/owa-stops-working-after-update
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [ValidateSet('recycle', 'iisreset')]
    [string]$Restart = '@Restart@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/webconfig.ps1
# include: common/binfolders.ps1
# include: common/recycle.ps1

#region check
# The file as it is now, and the folders as they are on this disk.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause 'ecp-binsearchfolders-wrong'
Import-Module -Name WebAdministration -ErrorAction Stop
$path = Get-EcpConfigPath
$needed = @(Get-NeededFolder)
foreach ($need in $needed) {
    if (-not (Test-Path -Path $need)) {
        Exit-Refused "The folder $need does not exist; the installation is damaged."
    }
}
$file = Read-ConfigText -Path $path
$values = @(Get-FolderValue -Text $file.Text)
if ($values.Count -gt 1) {
    Exit-Refused "BinSearchFolders is named $($values.Count) times in $path. Correct that by hand."
}
$value = [string]($values | Select-Object -First 1)
Write-Line "File:  $path"
Write-Line "Value: $value"
if (Test-FolderValue -Value $value -Needed $needed) {
    Exit-Healthy 'BinSearchFolders names the three folders, and they exist.'
}
$wanted = Get-WantedValue -Value $value -Needed $needed
$text = Get-ChangedText -Text $file.Text -Value $wanted -Count $values.Count
if ((-not $text) -or ((@(Get-FolderValue -Text $text) -join '|') -ne $wanted)) {
    Exit-Refused "The place of BinSearchFolders in $path is not clear. Correct it by hand."
}
$change = Get-ConfigChange -File $file -Text $text
Save-RunState -State ($change + @{
        Cause  = 'ecp-binsearchfolders-wrong'
        Server = $local
        Taken  = Get-InstantText -Time (Get-Date)
        Path   = $path
    })
#endregion

#region edit
# One value; the file as it was is in the saved state.
if ($PSCmdlet.ShouldProcess($path, "set BinSearchFolders to $wanted")) {
    $script:Run.Changed = $true
    [System.IO.File]::WriteAllBytes($path, [System.Convert]::FromBase64String($change.After))
    if ([System.Convert]::ToBase64String([System.IO.File]::ReadAllBytes($path)) -cne $change.After) {
        Exit-Run -Code 3 -Word 'unverified' -Message 'The value in the file is not the new one.'
    }
} else {
    Exit-Declined 'correcting the file'
}
#endregion

#region recycle
# IIS restarts the application by itself; the pool makes sure that no old process goes on.
$pools = @('MSExchangeECPAppPool')
Restart-SignIn -Name $local -Mode $Restart -Services @() -Pools $pools
#endregion

#region verify
# That the pool runs again, its restart has seen to.
if ((-not $WhatIfPreference) -and ((Read-ConfigText -Path $path).Text -match '%ExchangeInstallDir%')) {
    Write-Line 'The file has %ExchangeInstallDir% in other places too; see webconfig-default-variable.'
}
Write-Line 'If the page still fails, run in a management shell, in the Bin folder of Exchange:'
Write-Line '    .\UpdateCas.ps1'
Write-Line '    .\UpdateConfigFiles.ps1'
Write-Line '    iisreset'
Write-Line 'They overwrite customised files: keep copies.'
Complete-Run -Message 'Done. Open the admin center to see it.'
#endregion
