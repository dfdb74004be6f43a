# Wait for the renewed Auth certificate, then restart what reads it: on each server, as administrator, in the
# Exchange Management Shell or a plain console. One line after the other. Create no other certificate: the wait
# starts again.

# 1 Look (the first line opens the shell where this console has none). Go on an hour after NotBefore; before
# Exchange 2019 CU12 and 2016 CU23 after as many hours as this server differs from UTC (the last line) if that is
# more.
if (-not (Get-Command Get-AuthConfig -ErrorAction 0)) { . "$env:ExchangeInstallPath\bin\RemoteExchange.ps1"; Connect-ExchangeServer -Auto }
Get-ExchangeCertificate -Thumbprint (Get-AuthConfig).CurrentCertificateThumbprint | Format-List NotBefore, NotAfter, HasPrivateKey
(Get-Date) - (Get-Date).ToUniversalTime() | Format-List Hours

# 2 Restart what reads it. It asks nothing; everybody signs in again once. It worked when Outlook on the web opens.
Restart-Service MSExchangeServiceHost
[[Restart=recycle]] Restart-WebAppPool MSExchangeOWAAppPool
[[Restart=recycle]] Restart-WebAppPool MSExchangeECPAppPool
[[Restart=iisreset]] iisreset
