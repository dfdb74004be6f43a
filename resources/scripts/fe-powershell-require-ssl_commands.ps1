# Let the management shell be called over port 80 again: on the affected server, in Windows PowerShell as
# administrator. One line after the other. Nothing here asks a question.

# 1 Look. Ssl in the value is the fault; SslNegotiateCert alone is how Exchange has it.
Import-Module WebAdministration
$where = @{ PSPath = 'MACHINE/WEBROOT/APPHOST'; Location = 'Default Web Site/PowerShell' }
Get-WebConfigurationProperty @where -Filter system.webServer/security/access -Name sslFlags

# 2 Write it, and restart the pool. Back: the same with the value of 1.
Import-Module WebAdministration
$where = @{ PSPath = 'MACHINE/WEBROOT/APPHOST'; Location = 'Default Web Site/PowerShell' }
Set-WebConfigurationProperty @where -Filter system.webServer/security/access -Name sslFlags -Value SslNegotiateCert
Restart-WebAppPool MSExchangePowerShellFrontEndAppPool

# 3 See that it worked: Ssl is gone, and a new management shell opens.
Import-Module WebAdministration
$where = @{ PSPath = 'MACHINE/WEBROOT/APPHOST'; Location = 'Default Web Site/PowerShell' }
Get-WebConfigurationProperty @where -Filter system.webServer/security/access -Name sslFlags
