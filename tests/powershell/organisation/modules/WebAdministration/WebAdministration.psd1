@{
    RootModule        = 'WebAdministration.psm1'
    ModuleVersion     = '1.0.1.0'
    GUID              = '9f1c2f0e-6b1d-4a9e-9a5f-0d4b3c1f7a10'
    FunctionsToExport = @(
        'Get-Website', 'Start-Website', 'Get-WebBinding', 'New-WebBinding', 'Remove-WebBinding', 'Get-WebAppPoolState'
        'Restart-WebAppPool', 'Start-WebAppPool', 'Stop-WebAppPool', 'Get-WebConfigurationProperty', 'Set-WebConfigurationProperty'
        'Get-WebApplication', 'Get-WebGlobalModule', 'Add-WebConfigurationProperty', 'Remove-WebConfigurationProperty'
    )
}
