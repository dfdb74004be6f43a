# Runs inside a new runspace before anything else; its errors stay in there, so success is said at the end.
$ErrorActionPreference = 'Stop'
Import-Module (Join-Path $LabStart.core 'Organisation/Organisation.psm1') -Global
Set-LabSession $LabStart.session
Import-Module (Join-Path $LabStart.core 'Native/Native.psm1') -Global -DisableNameChecking
Get-PSDrive | Where-Object { $_.Name -in 'Cert', 'HKLM', 'C' } | Remove-PSDrive -Force
foreach ($name in 'Cert', 'HKLM') { $null = New-PSDrive -Name $name -PSProvider LabDrive -Root $name -Scope Global }
$null = New-PSDrive -Name C -PSProvider FileSystem -Root $LabStart.folder -Scope Global
Update-TypeData -TypeName System.IO.FileInfo -MemberName VersionInfo -MemberType ScriptProperty -Force -Value {
    [pscustomobject]@{ FileVersion = (Get-LabFileVersion $this.FullName); ProductVersion = (Get-LabFileVersion $this.FullName) }
}
$ExecutionContext.InvokeCommand.CommandNotFoundAction = { Add-LabMissing $args[0] }
Set-Location C:\Windows
if ($PSStyle) { $PSStyle.OutputRendering = 'PlainText' }
if ($LabStart.session['shell'] -eq 'loaded') {
    Import-Module (Join-Path $LabStart.core 'ExchangeStandIn/ExchangeStandIn.psm1') -Global -DisableNameChecking
}
Remove-Variable -Name name
$PSVersionTable['PSEdition'] = if ($LabStart.session['edition']) { $LabStart.session['edition'] } else { 'Desktop' }
$ErrorActionPreference = 'Continue'
$global:LabReady = $true
$global:Error.Clear()
