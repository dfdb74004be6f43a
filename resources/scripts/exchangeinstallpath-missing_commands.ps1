# Set the variable ExchangeInstallPath: on the affected server, in Windows PowerShell as administrator. One line
# after the other. Nothing here asks a question.

# 1 Look. The folder of the registry exists, and the variable is empty or names another one: that is the fault.
# Write the value of the variable down: it is the way back.
(Get-ItemProperty HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup).MsiInstallPath
(Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager\Environment').ExchangeInstallPath

# 2 Write it, and restart the web services (all web clients disconnect for a minute). Back: the same with the old
# value.
$folder = (Get-ItemProperty HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup).MsiInstallPath
Set-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager\Environment' -Name ExchangeInstallPath -Value $folder
Restart-Service WAS, W3SVC -Force

# 3 See that it worked: the folder is printed. Open a new management shell; if it fails, restart the server.
(Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager\Environment').ExchangeInstallPath
