# Start the services that an update left disabled: on the affected server, in Windows PowerShell as administrator.
# One line after the other. Not while Setup or an update runs. Nothing here asks a question.

# 1 Look. MSExchange services, IISADMIN, W3SVC, WAS or WinMgmt among the disabled are the fault. POP3, IMAP4 and
# what somebody disabled on purpose may stay so.
Get-WmiObject Win32_Service | Where-Object { $_.StartMode -eq 'Disabled' } | Format-Table Name, State

# 2 Let what Exchange needs start with Windows, and start it. Back: Set-Service -StartupType Disabled and the name.
$needed = 'WinMgmt', 'IISADMIN', 'WAS', 'W3SVC', 'MSExchangeADTopology', 'MSExchangeServiceHost', 'MSExchangeIS', 'MSExchangeRPC', 'MSExchangeRepl'
$needed += 'MSExchangeDelivery', 'MSExchangeSubmission', 'MSExchangeFrontEndTransport', 'MSExchangeTransport', 'HostControllerService'
$disabled = Get-WmiObject Win32_Service | Where-Object { $_.StartMode -eq 'Disabled' -and $needed -contains $_.Name }
$disabled | ForEach-Object { Set-Service $_.Name -StartupType Automatic; Start-Service $_.Name }

# 3 See that it worked: none of them is disabled or stopped. Then install the update again if it broke off.
Get-WmiObject Win32_Service | Where-Object { $_.Name -like 'MSExchange*' -and $_.State -ne 'Running' } | Format-Table Name, StartMode, State
