# IIS of the server that the session runs on.
. "$PSScriptRoot/site.ps1"
. "$PSScriptRoot/pool.ps1"
. "$PSScriptRoot/configuration.ps1"
. "$PSScriptRoot/globalmodule.ps1"
if (-not (Get-PSDrive -Name IIS -ErrorAction SilentlyContinue)) {
    $null = New-PSDrive -Name IIS -PSProvider LabDrive -Root 'IIS' -Scope Global -WhatIf:$false
}
Export-ModuleMember -Function @(
    'Get-Website', 'Start-Website', 'Get-WebBinding', 'New-WebBinding', 'Remove-WebBinding', 'Get-WebAppPoolState'
    'Restart-WebAppPool', 'Start-WebAppPool', 'Stop-WebAppPool', 'Get-WebConfigurationProperty', 'Set-WebConfigurationProperty'
    'Get-WebApplication', 'Get-WebGlobalModule', 'Add-WebConfigurationProperty', 'Remove-WebConfigurationProperty'
)
