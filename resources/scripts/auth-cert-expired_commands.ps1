# only Plan=open|renew|publish|restart
# Renew the Auth certificate by hand: on one Mailbox server, as administrator, in the Exchange Management Shell or
# in a plain console. One line after the other; where a line asks, answer before you type the next one.
# end only
# only Plan=copy
# Copy the Auth certificate by hand: on a Mailbox server that HAS it, as administrator, in the Exchange Management
# Shell or in a plain console. One line after the other. Create no new certificate for this.
# end only

# 1 Look (the first line opens the shell where this console has none). Write the thumbprints down: they are the way
# only Plan=open|renew
# back. If a next one is there and Get-ExchangeCertificate shows it in date, leave out 2 and 3: it only needs 4 and
# 5.
# end only
# only Plan=publish
# back. Go on only if a next one is there and Get-ExchangeCertificate shows it in date and with its key.
# end only
# only Plan=copy|restart
# back. Go on only if Get-ExchangeCertificate shows the current one in date.
# end only
if (-not (Get-Command Get-AuthConfig -ErrorAction 0)) { . "$env:ExchangeInstallPath\bin\RemoteExchange.ps1"; Connect-ExchangeServer -Auto }
Get-AuthConfig | Format-List *Thumbprint, NextCertificateEffectiveDate
Get-TransportService $env:COMPUTERNAME | Format-List InternalTransportCertificateThumbprint

# only Plan=open|renew
# 2 Create. It asks "Overwrite the existing default SMTP certificate?": N. Enter means Yes and changes mail between
# the servers; the new one is made all the same, and its thumbprint printed. Back: Remove-ExchangeCertificate.
$name = 'Microsoft Exchange Server Auth Certificate'
New-ExchangeCertificate -KeySize 2048 -PrivateKeyExportable $true -SubjectName "cn=$name" -FriendlyName $name -DomainName @()

# 3 Make the new one (of the last hour) the next one. It asks because less than 48 hours are left: Y. "Already
# configured": Y only if you saw in 1 that the next one is of no use. Back: stage the noted one in the same way.
$all = Get-ChildItem Cert:\LocalMachine\My | Where-Object { $_.Subject -eq 'CN=Microsoft Exchange Server Auth Certificate' }
$new = $all | Where-Object { $_.NotBefore -gt (Get-Date).AddHours(-1) }
Set-AuthConfig -NewCertificateThumbprint $new.Thumbprint -NewCertificateEffectiveDate (Get-Date)

# end only
# only Plan=open|renew|publish
# 4 Publish it; Exchange copies it to the other servers within the hour. "Effective date has not been reached": Y.
# There is no way back to a certificate that has expired.
Set-AuthConfig -PublishCertificate

# end only
# only Plan=copy
# 5 Copy it with its key, under a password that only this console knows. Export-ExchangeCertificate refuses the Auth
# certificate since October 2025; the store hands it over. It asks nothing. Back: not needed, the copy does no harm.
$thumbprint = (Get-AuthConfig).CurrentCertificateThumbprint
$password = ConvertTo-SecureString ([guid]::NewGuid().ToString()) -AsPlainText -Force
$key = (Get-Item "Cert:\LocalMachine\My\$thumbprint").Export('Pfx', $password)
$servers = Get-ExchangeServer | Where-Object { $_.IsMailboxServer -or $_.IsClientAccessServer }
$lacking = $servers | Where-Object { -not (Get-ExchangeCertificate -Server $_.Fqdn -Thumbprint $thumbprint -ErrorAction 0).HasPrivateKey }
$lacking | ForEach-Object { Import-ExchangeCertificate -Server $_.Fqdn -FileData $key -Password $password -PrivateKeyExportable $true }

# end only
# 6 Restart what reads it: on this server now, on every other one once the last step shows the certificate there.
# Signs everybody out once.
Restart-Service MSExchangeServiceHost
[[Restart=recycle]] Restart-WebAppPool MSExchangeOWAAppPool
[[Restart=recycle]] Restart-WebAppPool MSExchangeECPAppPool
[[Restart=iisreset]] iisreset

# only Plan=open|renew|publish
# 7 See that it worked: the current one is the new one, each server shows it, and the mail certificate is that of 1.
# end only
# only Plan=copy|restart
# 7 See that it worked: each server shows the current one, with its key.
# end only
Get-AuthConfig | Format-List *Thumbprint
$servers = Get-ExchangeServer | Where-Object { $_.IsMailboxServer -or $_.IsClientAccessServer }
$servers | ForEach-Object { Get-ExchangeCertificate -Server $_.Fqdn -Thumbprint (Get-AuthConfig).CurrentCertificateThumbprint }
Get-TransportService $env:COMPUTERNAME | Format-List InternalTransportCertificateThumbprint
