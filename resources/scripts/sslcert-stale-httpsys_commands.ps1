# Replace the stale certificate entries of port 444: on the affected server, in Windows PowerShell as administrator.
# only Plan=open|bind
# One line after the other. The management shell is not needed. Nothing here asks a question.
# end only
# only Plan=create
# One line after the other. Step 2 needs a management shell and asks one question.
# end only

# 1 Look. An entry of port 444 is stale if its hash is not among the thumbprints of the second list, has expired or
# has no private key. Write endpoint and hash of each down: they are the way back.
netsh http show sslcert
Get-ChildItem Cert:\LocalMachine\My | Format-Table Thumbprint, NotAfter, HasPrivateKey, FriendlyName, Subject

# only Plan=create
# 2 Create. The first line opens the shell where this console has none, on another server if it has to. The next one
# asks "Overwrite the existing default SMTP certificate?": N. Enter means Yes and changes mail between the servers;
# the new one is made all the same, and its thumbprint printed. Back: Remove-ExchangeCertificate.
if (-not (Get-Command New-ExchangeCertificate -ErrorAction 0)) { . "$env:ExchangeInstallPath\bin\RemoteExchange.ps1"; Connect-ExchangeServer -Auto }
New-ExchangeCertificate -Server $env:COMPUTERNAME -FriendlyName 'Microsoft Exchange' -Services SMTP

# end only
# only Plan=open|bind
# 2 Remove every entry of port 444, also those of one address that win over the rest; the right one is made below.
# end only
# only Plan=create
# 3 Remove every entry of port 444, also those of one address that win over the rest; the right one is made below.
# end only
# Back: netsh http add sslcert ipport=<endpoint> certhash=<hash> "appid={4dc3e181-e14b-4a21-b022-59fc669b0914}"
$entries = netsh http show sslcert | Select-String ':\s+(\S+:444)\s*$' | ForEach-Object { $_.Matches[0].Groups[1].Value }
$entries | ForEach-Object { netsh http delete sslcert "ipport=$_" }

# only Plan=open|bind
# 3 Bind. If it fails because there is no certificate: New-ExchangeCertificate -FriendlyName 'Microsoft Exchange' in
# a management shell, answer N to "Overwrite the existing default SMTP certificate?", then this step again.
# end only
# only Plan=create
# 4 Bind the new one.
# end only
$usable = Get-ChildItem Cert:\LocalMachine\My | Where-Object { $_.HasPrivateKey -and $_.NotAfter -gt (Get-Date) }
[[Thumbprint=]] $own = $usable | Where-Object { $_.Subject -eq "CN=$env:COMPUTERNAME" -and $_.Subject -eq $_.Issuer }
[[Thumbprint!]] $own = $usable | Where-Object { $_.Thumbprint -eq '@Thumbprint@' }
$binding = Get-WebBinding -Name 'Exchange Back End' -Protocol https -Port 444
$binding.AddSslCertificate(($own | Sort-Object NotAfter | Select-Object -Last 1).Thumbprint, 'My')

# only Plan=open|bind
# 4 Restart: every web client of this server disconnects for about a minute.
# end only
# only Plan=create
# 5 Restart: every web client of this server disconnects for about a minute.
# end only
[[Restart=services]] Restart-Service WAS, W3SVC -Force
[[Restart=iisreset]] iisreset

# only Plan=open|bind
# 5 See that it worked: one entry, with the certificate. Then open Outlook on the web and the management shell.
# end only
# only Plan=create
# 6 See that it worked: one entry, with the certificate. Then open Outlook on the web and the management shell.
# end only
netsh http show sslcert ipport=0.0.0.0:444
