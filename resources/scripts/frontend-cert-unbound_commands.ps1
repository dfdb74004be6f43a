# Give port 443 a certificate that works: on the affected server, in Windows PowerShell as administrator. One line
# after the other. The management shell is not needed. Nothing here asks a question.

# 1 Look. Below 0.0.0.0:443 or 127.0.0.1:443 there is no entry, or its hash is not in the second list, has expired or
# has no private key: that is the fault. Write the hashes down. The list also has the names of each certificate.
netsh http show sslcert
Get-ChildItem Cert:\LocalMachine\My | Format-Table Thumbprint, NotAfter, HasPrivateKey, Issuer, DnsNameList

# 2 Bind where none works; what works stays. One certificate has to be printed, with the names that people use. With
# none or several nothing changes: import the right one with its key, or choose it by its thumbprint ($new). People
# sign in again. Back: none; what was there did not work.
Import-Module WebAdministration
$good = @(Get-ChildItem Cert:\LocalMachine\My | Where-Object { $_.HasPrivateKey -and $_.NotAfter -gt (Get-Date) })
$good = @($good | Where-Object { $_.NotBefore -lt (Get-Date) })
$plain = { $_.bindingInformation -match '^(\*?|127\.0\.0\.1):443:$' -and -not ($_.sslFlags -band 3) }
$all = @(Get-WebBinding -Name 'Default Web Site' -Protocol https -Port 443 | Where-Object $plain)
$wrong = @($all | Where-Object { $_.certificateStoreName -ne 'WebHosting' -and $good.Thumbprint -notcontains $_.certificateHash })
$old = @(Get-ChildItem Cert:\LocalMachine\My | Where-Object { $wrong.certificateHash -contains $_.Thumbprint })
[[Thumbprint=]] $lacks = { $has = $_.DnsNameList.Unicode; $old.DnsNameList.Unicode | Where-Object { $_ -and $has -notcontains $_ } }
[[Thumbprint=]] $new = @($good | Where-Object { $_.Subject -ne $_.Issuer } | Where-Object { -not (& $lacks) })
[[Thumbprint!]] $new = @($good | Where-Object { $_.Thumbprint -eq '@Thumbprint@' -and $_.Subject -notmatch 'Exchange Server Auth' })
$new = @($new | Where-Object { -not (certutil -store My $_.Thumbprint | Select-String 'Key Storage|Platform Crypto') })
$new | Format-List Thumbprint, Subject, NotAfter, DnsNameList
$swap = { netsh http delete sslcert "ipport=$($_.bindingInformation -replace '^\*?:', '0.0.0.0:' -replace ':$')"; & $bind $_ }
$bind = { param($binding) $binding.AddSslCertificate($new[0].Thumbprint, 'My') }
if ($new.Count -eq 1) { $wrong | ForEach-Object $swap }
if ($new.Count -eq 1 -and $wrong) { 'MSExchangeOWAAppPool', 'MSExchangeECPAppPool' | ForEach-Object { Restart-WebAppPool $_ } }

# 3 See that it worked: both entries have the certificate. Then open Outlook on the web. The same on all servers.
netsh http show sslcert
