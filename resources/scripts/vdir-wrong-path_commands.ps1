# Let the directories of Exchange lead to their folders: on the affected server, in Windows PowerShell as
# administrator. One line after the other. Nothing here asks a question.

# 1 Look. A directory whose folder ends otherwise than its name tells (owa, ecp, EWS ...) is the fault. Default Web
# Site has its folders below FrontEnd\HttpProxy, Exchange Back End below ClientAccess. Write the wrong ones down.
Import-Module WebAdministration
Get-WebApplication -Site 'Default Web Site' | Format-Table path, PhysicalPath
Get-WebApplication -Site 'Exchange Back End' | Format-Table path, PhysicalPath

# 2 Write the folders of the two pages. Another directory is written in the same way. Back: the noted folder.
Import-Module WebAdministration
$root = (Get-ItemProperty HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup).MsiInstallPath.TrimEnd('\')
Set-ItemProperty 'IIS:\Sites\Default Web Site\owa' -Name physicalPath -Value "$root\FrontEnd\HttpProxy\owa"
Set-ItemProperty 'IIS:\Sites\Default Web Site\ecp' -Name physicalPath -Value "$root\FrontEnd\HttpProxy\ecp"
Set-ItemProperty 'IIS:\Sites\Exchange Back End\owa' -Name physicalPath -Value "$root\ClientAccess\owa"
Set-ItemProperty 'IIS:\Sites\Exchange Back End\ecp' -Name physicalPath -Value "$root\ClientAccess\ecp"

# 3 See that it worked: the folders are right, and the pages open.
Import-Module WebAdministration
Get-WebApplication -Site 'Default Web Site' | Format-Table path, PhysicalPath
Get-WebApplication -Site 'Exchange Back End' | Format-Table path, PhysicalPath
