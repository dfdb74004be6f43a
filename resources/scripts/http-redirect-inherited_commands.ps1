# Take the directories of Exchange out of a redirect: on the affected server, in Windows PowerShell as
# administrator. One line after the other. Nothing here asks a question.

# 1 Look. True behind a directory of Exchange is the fault. A redirect of the site itself may stay.
Import-Module WebAdministration
$names = 'API', 'Autodiscover', 'ecp', 'EWS', 'mapi', 'Microsoft-Server-ActiveSync', 'OAB', 'owa', 'PowerShell', 'Rpc'
$read = @{ Filter = 'system.webServer/httpRedirect'; Name = 'enabled' }
$names | ForEach-Object { "$_ " + (Get-WebConfigurationProperty -PSPath "MACHINE/WEBROOT/APPHOST/Default Web Site/$_" @read).Value }

# 2 Switch it off there. Back: the same with -Value $true for a directory that showed True.
Import-Module WebAdministration
$names = 'API', 'Autodiscover', 'ecp', 'EWS', 'mapi', 'Microsoft-Server-ActiveSync', 'OAB', 'owa', 'PowerShell', 'Rpc'
$off = @{ PSPath = 'MACHINE/WEBROOT/APPHOST'; Filter = 'system.webServer/httpRedirect'; Name = 'enabled'; Value = $false }
$found = Get-WebApplication -Site 'Default Web Site' | ForEach-Object { "$($_.path)".TrimStart('/') } | Where-Object { $names -contains $_ }
$found | ForEach-Object { Set-WebConfigurationProperty -Location "Default Web Site/$_" @off }

# 3 See that it worked: everywhere False. Where it is still True, a web.config in the folder of that directory says
# so.
Import-Module WebAdministration
$names = 'API', 'Autodiscover', 'ecp', 'EWS', 'mapi', 'Microsoft-Server-ActiveSync', 'OAB', 'owa', 'PowerShell', 'Rpc'
$read = @{ Filter = 'system.webServer/httpRedirect'; Name = 'enabled' }
$names | ForEach-Object { "$_ " + (Get-WebConfigurationProperty -PSPath "MACHINE/WEBROOT/APPHOST/Default Web Site/$_" @read).Value }
