# Windows around Exchange: programs, services, clock, remoting.
. "$PSScriptRoot/netsh.ps1"
. "$PSScriptRoot/winhttp.ps1"
. "$PSScriptRoot/service.ps1"
. "$PSScriptRoot/program.ps1"
. "$PSScriptRoot/access.ps1"
. "$PSScriptRoot/clock.ps1"
. "$PSScriptRoot/computer.ps1"
. "$PSScriptRoot/ldap.ps1"
. "$PSScriptRoot/remoting.ps1"
. "$PSScriptRoot/job.ps1"
. "$PSScriptRoot/shell.ps1"
. "$PSScriptRoot/settings.ps1"
. "$PSScriptRoot/../session.ps1"
$programs = 'netsh', 'hostname', 'whoami', 'iisreset', 'gpresult', 'certutil', 'repadmin', 'ldifde', 'appcmd', 'reg', 'setspn', 'w32tm'
foreach ($name in $programs) {
    foreach ($folder in '', 'C:\Windows\System32\', 'C:\Windows\system32\', 'C:\Windows\System32\inetsrv\', 'C:\Windows\system32\inetsrv\') {
        Set-Alias -Name "$folder$name.exe" -Value $name
    }
}
Set-Alias -Name 'C:\Program Files\Microsoft\Exchange Server\V15\bin\DependentAssemblyGenerator.exe' -Value dependentassemblygenerator
Export-ModuleMember -Alias '*' -Function @(
    $programs
    'dependentassemblygenerator'
    'Get-TimeZone', 'Get-Service', 'Start-Service', 'Restart-Service', 'Set-Service', 'Get-Date', 'Start-Sleep', 'Restart-Computer'
    'Get-Process', 'Get-WinEvent', 'Get-WmiObject', 'Get-CimInstance', 'Get-DirectoryEntry', 'Get-DirectoryDeny', 'Test-TlsPort', 'Invoke-Command', 'Add-PSSnapin', 'Get-PSSnapin', 'New-PSSession'
    'Get-Acl', 'Set-Acl', 'Import-PSSession', 'Remove-PSSession', 'Get-PSSession', 'Connect-LabShell', 'Start-Job', 'Wait-Job', 'Receive-Job', 'Remove-Job'
)
