# Allow an account the management shell: in the Exchange Management Shell or in a plain console, by somebody who has
# Organization Management. One line after the other. Nothing here asks a question.

# 1 Look (the first line opens the shell where this console has none). False is the fault; for somebody without a
# role for administrators it may be wanted.
if (-not (Get-Command Get-User -ErrorAction 0)) { . "$env:ExchangeInstallPath\bin\RemoteExchange.ps1"; Connect-ExchangeServer -Auto }
Get-User '@Account@' | Format-List Name, RemotePowerShellEnabled

# 2 Allow it. Back: the same with $false.
Set-User '@Account@' -RemotePowerShellEnabled $true

# 3 See that it worked: True. The person opens a new management shell; Active Directory may take some minutes.
Get-User '@Account@' | Format-List Name, RemotePowerShellEnabled
