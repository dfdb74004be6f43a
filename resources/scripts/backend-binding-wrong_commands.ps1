# Make the binding of port 444 as Setup makes it: on the affected server, in Windows PowerShell as administrator. One
# line after the other. The management shell is not needed. Nothing here asks a question.

# 1 Look. Right is one https binding *:444: with sslFlags that are a multiple of 4. None, one address, a host name or
# SNI is the fault. Write all of it down: it is the way back.
Import-Module WebAdministration
Get-WebBinding -Protocol https | Format-Table bindingInformation, sslFlags, certificateHash, ItemXPath -AutoSize
netsh http show sslcert

# 2 Make the good one, then remove the others; web clients disconnect for a minute. False is printed and nothing
# changes where another site has the port (give it another one) or no own certificate is there (make it: step 3 of
# backend-cert-unbound). Back: New-WebBinding with the address of 1, and AddSslCertificate with its hash.
Import-Module WebAdministration
$usable = Get-ChildItem Cert:\LocalMachine\My | Where-Object { $_.HasPrivateKey -and $_.NotAfter -gt (Get-Date) }
$own = $usable | Where-Object { $_.Subject -eq "CN=$env:COMPUTERNAME" -and $_.Subject -eq $_.Issuer }
$own = $own | Sort-Object NotAfter | Select-Object -Last 1
$all = @(Get-WebBinding -Protocol https | Where-Object { $_.bindingInformation -match ':444:' })
$ready = [bool]$own -and -not ($all | Where-Object { $_.ItemXPath -notmatch "'Exchange Back End'" })
$ready
$site = @{ Name = 'Exchange Back End'; Protocol = 'https' }
$same = $all | Where-Object { $_.bindingInformation -eq '*:444:' }
$keep = $same -and $same.certificateHash -and -not ($same.sslFlags -band 3)
if ($ready -and -not $keep) { netsh http delete sslcert ipport=0.0.0.0:444 }
if ($ready -and -not $keep -and $same) { Remove-WebBinding @site -BindingInformation '*:444:' }
if ($ready -and -not $keep) { New-WebBinding @site -Port 444 -IPAddress '*' -SslFlags ([int]$same.sslFlags -band -4) }
$made = Get-WebBinding @site -Port 444 | Where-Object { $_.bindingInformation -eq '*:444:' }
if ($ready -and -not $keep) { $made.AddSslCertificate($own.Thumbprint, 'My') }
$others = @($all | Where-Object { $ready -and $_.bindingInformation -ne '*:444:' } | ForEach-Object { $_.bindingInformation })
$others -match '^[\d.]+:444:$' | ForEach-Object { netsh http delete sslcert "ipport=$($_ -replace ':$')" }
$others | ForEach-Object { Remove-WebBinding @site -BindingInformation $_ }
if ($ready) { Restart-Service WAS, W3SVC -Force }

# 3 See that it worked: one binding *:444: with a hash. Then open Outlook on the web and the management shell.
Import-Module WebAdministration
Get-WebBinding -Name 'Exchange Back End' -Protocol https | Format-Table bindingInformation, sslFlags, certificateHash
