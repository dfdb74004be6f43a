# Give Default Web Site its binding of port 80: on the affected server, in Windows PowerShell as administrator. One
# line after the other. Nothing here asks a question.

# 1 Look. No http binding *:80: (or :80:) of Default Web Site is the fault. Another site with it: that one goes
# first.
Import-Module WebAdministration
Get-Website | ForEach-Object { $name = $_.Name; Get-WebBinding -Name $name -Protocol http | ForEach-Object { "$name $($_.bindingInformation)" } }

# 2 Add it. Back: Remove-WebBinding with the same words.
Import-Module WebAdministration
New-WebBinding -Name 'Default Web Site' -Protocol http -Port 80 -IPAddress '*'

# 3 See that it worked: the binding is listed, and a new management shell opens.
Import-Module WebAdministration
Get-WebBinding -Name 'Default Web Site' -Protocol http | Format-Table bindingInformation
