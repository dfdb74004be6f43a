# Give port 444 the right certificate: on the affected server, in Windows PowerShell as administrator. One line
# only Plan=open|bind
# after the other. The management shell is not needed. Nothing here asks a question.
# end only
# only Plan=create
# after the other. Step 2 needs a management shell and asks one question.
# end only

# 1 Look. The hash below 0.0.0.0:444 is that of a certificate that has expired, of the public one or of the Auth
# certificate; right is the one of Exchange with the name of this server. Write the hash down: it is the way back.
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
# 2 Remove the entry; IIS does not bind over it. Back: netsh http add sslcert ipport=0.0.0.0:444 certhash=<hash>
# end only
# only Plan=create
# 3 Remove the entry; IIS does not bind over it. Back: netsh http add sslcert ipport=0.0.0.0:444 certhash=<hash>
# end only
# "appid={4dc3e181-e14b-4a21-b022-59fc669b0914}"
netsh http delete sslcert ipport=0.0.0.0:444

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
# 5 See that it worked: the entry has the certificate. Then open Outlook on the web and the management shell.
# end only
# only Plan=create
# 6 See that it worked: the entry has the certificate. Then open Outlook on the web and the management shell.
# end only
netsh http show sslcert ipport=0.0.0.0:444
