# Give port 443 a certificate whose key the sign-in page can use: on the affected server, in Windows PowerShell as
# administrator. One line after the other. The management shell is not needed. Nothing here asks a question.

# 1 Look. Key Storage Provider below a hash that 0.0.0.0:443 or 127.0.0.1:443 has is the fault. Write both hashes
# down: they are the way back.
netsh http show sslcert
certutil -store My

# 2 Bind another one. One has to be printed, with all names; with none or several nothing changes. None: export the
# one of now with its key (certlm.msc), delete it, import it with certutil -csp "Microsoft RSA SChannel Cryptographic
# Provider" -importpfx FILE AT_KEYEXCHANGE. People sign in again. Back, for each endpoint: netsh http delete sslcert
# ipport=<endpoint>, then netsh http add sslcert ipport=<endpoint> certhash=<hash> and $app.
Import-Module WebAdministration
$ksp = { param($hash) $hash -and (certutil -store My $hash | Select-String 'Key Storage Provider|Platform Crypto Provider') }
$plain = { $_.bindingInformation -match '^(\*?|127\.0\.0\.1):443:$' -and -not ($_.sslFlags -band 3) }
$all = @(Get-WebBinding -Name 'Default Web Site' -Protocol https -Port 443 | Where-Object $plain)
$wrong = @($all | Where-Object { & $ksp $_.certificateHash })
$old = @(Get-ChildItem Cert:\LocalMachine\My | Where-Object { $wrong.certificateHash -contains $_.Thumbprint })
$good = @(Get-ChildItem Cert:\LocalMachine\My | Where-Object { $_.HasPrivateKey -and $_.NotAfter -gt (Get-Date) })
$good = @($good | Where-Object { $_.NotBefore -lt (Get-Date) -and -not (& $ksp $_.Thumbprint) })
[[Thumbprint=]] $lacks = { $has = $_.DnsNameList.Unicode; $old.DnsNameList.Unicode | Where-Object { $_ -and $has -notcontains $_ } }
[[Thumbprint=]] $new = @($good | Where-Object { $_.Subject -ne $_.Issuer } | Where-Object { -not (& $lacks) })
[[Thumbprint!]] $new = @($good | Where-Object { $_.Thumbprint -eq '@Thumbprint@' -and $_.Subject -notmatch 'Exchange Server Auth' })
$new | Format-List Thumbprint, Subject, NotAfter, DnsNameList
$app = 'appid={4dc3e181-e14b-4a21-b022-59fc669b0914}'
$bind = { try { $it.AddSslCertificate($new[0].Thumbprint, 'My') } catch { netsh http add sslcert $at "certhash=$hash" $app } }
$swap = { $it = $_; $hash = $it.certificateHash; netsh http delete sslcert $at; & $bind }
$each = { $at = "ipport=$($_.bindingInformation -replace '^\*?:', '0.0.0.0:' -replace ':$')"; & $swap }
if ($new.Count -eq 1) { $wrong | ForEach-Object $each }
if ($new.Count -eq 1 -and $wrong) { 'MSExchangeOWAAppPool', 'MSExchangeECPAppPool' | ForEach-Object { Restart-WebAppPool $_ } }

# 3 See that it worked: both entries have the other hash. Then sign in to Outlook on the web. The same on all servers.
netsh http show sslcert
