# The management shell: module functions, as the proxies of a real shell are, so that preferences of a caller do not
# reach them.
. "$PSScriptRoot/certificate.ps1"
. "$PSScriptRoot/certificatechange.ps1"
. "$PSScriptRoot/authconfig.ps1"
. "$PSScriptRoot/server.ps1"
. "$PSScriptRoot/permission.ps1"
. "$PSScriptRoot/virtualdirectory.ps1"
. "$PSScriptRoot/signin.ps1"
. "$PSScriptRoot/user.ps1"
. "$PSScriptRoot/database.ps1"
Export-ModuleMember -Function @(
    'Get-ExchangeCertificate', 'New-ExchangeCertificate', 'Enable-ExchangeCertificate', 'Remove-ExchangeCertificate'
    'Import-ExchangeCertificate', 'Export-ExchangeCertificate', 'Get-AuthConfig', 'Set-AuthConfig', 'Get-ExchangeServer'
    'Get-TransportService', 'Get-EventLogLevel', 'Get-HybridConfiguration', 'Get-ServerComponentState'
    'Set-ServerComponentState', 'Set-ADServerSettings', 'Get-ADPermission', 'Get-ManagementRoleAssignment'
    'Get-RoleGroupMember', 'Add-RoleGroupMember', 'Remove-RoleGroupMember', 'Get-Mailbox', 'Get-User'
    'Get-OwaVirtualDirectory', 'Get-EcpVirtualDirectory', 'Set-OwaVirtualDirectory', 'Set-EcpVirtualDirectory', 'Set-User'
    'Get-MailboxDatabase', 'Mount-Database'
)
