# Let the names of the own domain go round the proxy of Windows: on the affected server, in Windows PowerShell as
# administrator. One line after the other. Nothing here asks a question.

# 1 Look. A proxy without the own domain among its exceptions is the fault. Write both down: they are the way back.
netsh winhttp show proxy
(Get-ItemProperty HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters).Domain

# 2 Write the same proxy with the own domain before the exceptions of now. Back: netsh winhttp set proxy with the proxy
# and the exceptions of 1.
$domain = (Get-ItemProperty HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters).Domain
$values = @(netsh winhttp show proxy | Select-String ':\s+(\S+)\s*$' | ForEach-Object { $_.Matches[0].Groups[1].Value })
$around = @("*.$domain", '<local>') + @($values | Select-Object -Skip 1 | Where-Object { $_ -notlike '(*' })
netsh winhttp set proxy "proxy-server=$($values[0])" "bypass-list=$($around -join ';')"

# 3 See that it worked: the list names the domain, and a new management shell opens.
netsh winhttp show proxy
