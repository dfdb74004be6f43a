# Groups, computers, users and configuration objects of the forest.
. "$PSScriptRoot/domain.ps1"
. "$PSScriptRoot/find.ps1"
. "$PSScriptRoot/filter.ps1"
. "$PSScriptRoot/object.ps1"
. "$PSScriptRoot/member.ps1"
Export-ModuleMember -Function @(
    'Get-ADGroup', 'Get-ADComputer', 'Get-ADUser', 'Get-ADObject', 'Set-ADObject', 'Get-ADRootDSE', 'Get-ADDomain'
    'Get-ADForest', 'Get-ADGroupMember', 'Add-ADGroupMember', 'Remove-ADGroupMember', 'Get-ADPrincipalGroupMembership'
)
