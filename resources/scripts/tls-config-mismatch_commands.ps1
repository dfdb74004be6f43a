# Switch TLS 1.2 on again where the registry switches it off: on the affected server, in Windows PowerShell as
# administrator. One line after the other. Nothing here asks a question.

# 1 Look. Enabled 0, or a DisabledByDefault other than 0, is the fault; what is not there means on. Write the values
# down: they are the way back.
$key = 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2'
$sides = "$key\Client", "$key\Server" | Where-Object { Test-Path $_ }
$sides | ForEach-Object { $_; Get-ItemProperty $_ | Format-List Enabled, DisabledByDefault }

# 2 Write only what switches it off. Then restart the server, in maintenance: Windows reads the values only when it
# starts. The same on every server. Back: Set-ItemProperty with the value of 1, and a restart.
$key = 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2'
$sides = "$key\Client", "$key\Server" | Where-Object { Test-Path $_ }
$off = @($sides | Where-Object { (Get-ItemProperty $_).Enabled -eq 0 })
$late = @($sides | Where-Object { (Get-ItemProperty $_).DisabledByDefault })
$off | ForEach-Object { Set-ItemProperty $_ -Name Enabled -Value 1 }
$late | ForEach-Object { Set-ItemProperty $_ -Name DisabledByDefault -Value 0 }

# 3 See that it worked: Enabled is 1 and DisabledByDefault 0, or not there. If it comes back, a policy sets it.
$key = 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2'
$sides = "$key\Client", "$key\Server" | Where-Object { Test-Path $_ }
$sides | ForEach-Object { $_; Get-ItemProperty $_ | Format-List Enabled, DisabledByDefault }
