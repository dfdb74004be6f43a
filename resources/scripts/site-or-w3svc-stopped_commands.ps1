# Start the web services and both sites of Exchange: on the affected server, in Windows PowerShell as administrator.
# One line after the other. Nothing here asks a question.

# 1 Look. Both services run and both sites are started, else that is the fault. A service that is disabled: see
# services-disabled-after-update. Not while Setup or an update runs.
Get-Service WAS, W3SVC | Format-Table Name, Status
Get-Website | Format-Table Name, State

# 2 Start what is stopped. Back: Stop-Website and the name, Stop-Service W3SVC.
Start-Service WAS
Start-Service W3SVC
Start-Website 'Default Web Site'
Start-Website 'Exchange Back End'

# 3 See that it worked: all of them run. A site that does not start shares its port with another site.
Get-Service WAS, W3SVC | Format-Table Name, Status
Get-Website | Format-Table Name, State
