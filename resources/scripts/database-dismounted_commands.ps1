# Mount the databases of this server: in the Exchange Management Shell or in a plain console, as administrator. One
# line after the other. Never with -Force and never with loss of data: where a mount fails, somebody has to look.

# 1 Look (the first line opens the shell where this console has none). Recovery True or MountAtStartup False:
# dismounted on purpose. A volume of 2 that is full: make room first.
if (-not (Get-Command Get-MailboxDatabase -ErrorAction 0)) { . "$env:ExchangeInstallPath\bin\RemoteExchange.ps1"; Connect-ExchangeServer -Auto }
Get-MailboxDatabase -Server $env:COMPUTERNAME -Status | Format-Table Name, Mounted, Recovery, MountAtStartup, EdbFilePath
Get-WmiObject Win32_LogicalDisk | Format-Table DeviceID, FreeSpace

# 2 Mount what is not mounted and should be. It asks nothing. Back: Dismount-Database and the name.
$all = Get-MailboxDatabase -Server $env:COMPUTERNAME -Status | Where-Object { "$($_.Mounted)" -eq 'False' }
$down = $all | Where-Object { "$($_.Recovery)" -ne 'True' -and "$($_.MountAtStartup)" -ne 'False' }
$down | ForEach-Object { Mount-Database $_.Name }

# 3 See that it worked: Mounted is True. One that goes down again: MSExchangeIS 9519 in the Application log.
Get-MailboxDatabase -Server $env:COMPUTERNAME -Status | Format-Table Name, Mounted
