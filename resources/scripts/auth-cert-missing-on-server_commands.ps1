# Copy the Auth certificate by hand: on a Mailbox server that HAS it, as administrator, in the Exchange Management
# Shell or in a plain console. One line after the other. Create no new certificate for this.

# 1 Look (the first line opens the shell where this console has none). A server without a line, or with
# HasPrivateKey False, lacks it. If no server shows it, the repair is that of auth-cert-expired.
if (-not (Get-Command Get-AuthConfig -ErrorAction 0)) { . "$env:ExchangeInstallPath\bin\RemoteExchange.ps1"; Connect-ExchangeServer -Auto }
$servers = Get-ExchangeServer | Where-Object { $_.IsMailboxServer -or $_.IsClientAccessServer }
$found = $servers | ForEach-Object { Get-ExchangeCertificate -Server $_.Fqdn -Thumbprint (Get-AuthConfig).CurrentCertificateThumbprint }
$found | Format-Table Identity, HasPrivateKey, NotAfter

# only Plan=open|copy
# 2 Copy it with its key, under a password that only this console knows. Export-ExchangeCertificate refuses the Auth
# certificate since October 2025; the store hands it over. It asks nothing. Back: not needed, the copy does no harm.
$thumbprint = (Get-AuthConfig).CurrentCertificateThumbprint
$password = ConvertTo-SecureString ([guid]::NewGuid().ToString()) -AsPlainText -Force
$key = (Get-Item "Cert:\LocalMachine\My\$thumbprint").Export('Pfx', $password)
$servers = Get-ExchangeServer | Where-Object { $_.IsMailboxServer -or $_.IsClientAccessServer }
$lacking = $servers | Where-Object { -not (Get-ExchangeCertificate -Server $_.Fqdn -Thumbprint $thumbprint -ErrorAction 0).HasPrivateKey }
$lacking | ForEach-Object { Import-ExchangeCertificate -Server $_.Fqdn -FileData $key -Password $password -PrivateKeyExportable $true }

# end only
# 3 On each server that lacked it, and only there: restart what reads it. Signs everybody out of it once.
Restart-Service MSExchangeServiceHost
[[Restart=recycle]] Restart-WebAppPool MSExchangeOWAAppPool
[[Restart=recycle]] Restart-WebAppPool MSExchangeECPAppPool
[[Restart=iisreset]] iisreset

# 4 See that it worked: this prints the certificate of the server on which it is typed, with its key.
if (-not (Get-Command Get-AuthConfig -ErrorAction 0)) { . "$env:ExchangeInstallPath\bin\RemoteExchange.ps1"; Connect-ExchangeServer -Auto }
Get-ExchangeCertificate -Thumbprint (Get-AuthConfig).CurrentCertificateThumbprint | Format-List Thumbprint, NotAfter, HasPrivateKey
