# Start the application pools of Exchange that are stopped: on the affected server, in Windows PowerShell as
# administrator. One line after the other. Nothing here asks a question.

# 1 Look. A pool of Exchange with the state Stopped is the fault, unless somebody stopped it on purpose.
Import-Module WebAdministration
Get-ChildItem IIS:\AppPools | Where-Object { $_.Name -like 'MSExchange*' } | Format-Table Name, State

# 2 Start them. Back: Stop-WebAppPool and the name.
Import-Module WebAdministration
$stopped = Get-ChildItem IIS:\AppPools | Where-Object { $_.Name -like 'MSExchange*' -and $_.State -eq 'Stopped' }
$stopped | ForEach-Object { Start-WebAppPool $_.Name }

# 3 See that it worked, half a minute later: no pool is stopped. One that stops again has another fault; the events
# WAS 5002, 5011 and ASP.NET 1309 name it.
Import-Module WebAdministration
Get-ChildItem IIS:\AppPools | Where-Object { $_.Name -like 'MSExchange*' -and $_.State -eq 'Stopped' }
