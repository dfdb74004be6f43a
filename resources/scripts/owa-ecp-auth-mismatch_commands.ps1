# Let both pages sign people in alike: on the affected server, in the Exchange Management Shell or in a plain
# console, as administrator. One line after the other. Nothing here asks a question.

# 1 Look (the first line opens the shell where this console has none). A difference between the two is the fault.
# Write both down: they are the way back. A difference in Adfs or OAuth: decide about that by hand first.
if (-not (Get-Command Get-OwaVirtualDirectory -ErrorAction 0)) { . "$env:ExchangeInstallPath\bin\RemoteExchange.ps1"; Connect-ExchangeServer -Auto }
Get-OwaVirtualDirectory -Server $env:COMPUTERNAME | Format-List WebSite, *Authentication
Get-EcpVirtualDirectory -Server $env:COMPUTERNAME | Format-List WebSite, *Authentication

# 2 Give one page the ways of the other one, and restart both pools. Back: the same with the values of 1.
[[Follow=owa]] $model = Get-OwaVirtualDirectory -Server $env:COMPUTERNAME | Where-Object { "$($_.WebSite)" -eq 'Default Web Site' }
[[Follow=owa]] $page = "$env:COMPUTERNAME\ecp (Default Web Site)"
[[Follow=owa]] Set-EcpVirtualDirectory $page -FormsAuthentication $model.FormsAuthentication
[[Follow=owa]] $rest = @{ BasicAuthentication = $model.BasicAuthentication; WindowsAuthentication = $model.WindowsAuthentication }
[[Follow=owa]] if (-not $model.FormsAuthentication) { Set-EcpVirtualDirectory $page @rest -DigestAuthentication $model.DigestAuthentication }
[[Follow=ecp]] $model = Get-EcpVirtualDirectory -Server $env:COMPUTERNAME | Where-Object { "$($_.WebSite)" -eq 'Default Web Site' }
[[Follow=ecp]] $page = "$env:COMPUTERNAME\owa (Default Web Site)"
[[Follow=ecp]] Set-OwaVirtualDirectory $page -FormsAuthentication $model.FormsAuthentication
[[Follow=ecp]] $rest = @{ BasicAuthentication = $model.BasicAuthentication; WindowsAuthentication = $model.WindowsAuthentication }
[[Follow=ecp]] if (-not $model.FormsAuthentication) { Set-OwaVirtualDirectory $page @rest -DigestAuthentication $model.DigestAuthentication }
Restart-WebAppPool MSExchangeOWAAppPool
Restart-WebAppPool MSExchangeECPAppPool

# 3 See that it worked: no difference is left.
Get-OwaVirtualDirectory -Server $env:COMPUTERNAME | Format-List WebSite, *Authentication
Get-EcpVirtualDirectory -Server $env:COMPUTERNAME | Format-List WebSite, *Authentication
