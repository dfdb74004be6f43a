@{
    RootModule        = 'ActiveDirectory.psm1'
    ModuleVersion     = '1.0.1.0'
    GUID              = '9f1c2f0e-6b1d-4a9e-9a5f-0d4b3c1f7a11'
    FunctionsToExport = @(
        'Get-ADGroup', 'Get-ADComputer', 'Get-ADUser', 'Get-ADObject', 'Set-ADObject', 'Get-ADRootDSE', 'Get-ADDomain'
        'Get-ADForest', 'Get-ADGroupMember', 'Add-ADGroupMember', 'Remove-ADGroupMember', 'Get-ADPrincipalGroupMembership'
    )
}
