# Put the modules of the management shell back in their places: on the affected server, in Windows PowerShell as
# administrator. One line after the other. Nothing here asks a question.

# 1 Look. Right: IIS knows kerbauth and WSMan; the first file has a line for kerbauth and none for WSMan, the second
# the other way round (take a wrong one out by hand); no method is True. Write down what is not so: it is the way back.
Import-Module WebAdministration
$root = (Get-ItemProperty HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup).MsiInstallPath.TrimEnd('\')
'kerbauth', 'WSMan' | ForEach-Object { Get-WebGlobalModule -Name $_ } | Format-Table Name, Image
$files = "$root\FrontEnd\HttpProxy\PowerShell\web.config", "$root\ClientAccess\PowerShell-Proxy\web.config"
$files | ForEach-Object { $_; Get-Content $_ | Select-String '<add name="(kerbauth|WSMan)"' | ForEach-Object { $_.Line } }
$methods = 'anonymous', 'basic', 'digest', 'windows' | ForEach-Object { "system.webServer/security/authentication/${_}Authentication" }
$where = @{ PSPath = 'MACHINE/WEBROOT/APPHOST'; Location = 'Default Web Site/PowerShell'; Name = 'enabled' }
$methods | ForEach-Object { "$_ $((Get-WebConfigurationProperty @where -Filter $_).Value)" }

# 2 Add what is missing; web clients disconnect for a minute. Back: copy the files that end in .before over the others,
# Remove-WebConfigurationProperty @all -AtElement @{ name = <module> }, and the last line but one with $true.
Import-Module WebAdministration
$root = (Get-ItemProperty HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup).MsiInstallPath.TrimEnd('\')
$all = @{ PSPath = 'MACHINE/WEBROOT/APPHOST'; Filter = 'system.webServer/globalModules'; Name = '.' }
$kerbauth = @{ name = 'kerbauth'; image = "$root\Bin\kerbauth.dll"; preCondition = 'bitness64' }
$wsman = @{ name = 'WSMan'; image = '%windir%\system32\wsmsvc.dll' }
if (-not (Get-WebGlobalModule -Name kerbauth)) { Add-WebConfigurationProperty @all -Value $kerbauth }
if (-not (Get-WebGlobalModule -Name WSMan)) { Add-WebConfigurationProperty @all -Value $wsman }
$line = { param($after, $module) ([IO.File]::ReadAllText($it) -replace "<add name=`"$after`"[^<>]*/>", "`$0`r`n<add name=`"$module`" />") }
$lacks = { param($after, $module) -not (Get-Content $it | Select-String "<add name=`"$module`"") }
$add = { if (& $lacks @args) { Copy-Item $it "$it.before"; [IO.File]::WriteAllText($it, (& $line @args)) } }
$it = (Get-Item "$root\FrontEnd\HttpProxy\PowerShell\web.config").FullName; & $add EMCVersionBlockerModule kerbauth
$it = (Get-Item "$root\ClientAccess\PowerShell-Proxy\web.config").FullName; & $add RpsPreProcessingModule WSMan
$methods = 'anonymous', 'basic', 'digest', 'windows' | ForEach-Object { "system.webServer/security/authentication/${_}Authentication" }
$where = @{ PSPath = 'MACHINE/WEBROOT/APPHOST'; Location = 'Default Web Site/PowerShell'; Name = 'enabled' }
$wrong = @($methods | Where-Object { (Get-WebConfigurationProperty @where -Filter $_).Value })
$wrong | ForEach-Object { Set-WebConfigurationProperty @where -Filter $_ -Value $false }
Restart-Service WAS, W3SVC -Force

# 3 See that it worked: the look of step 1 again, and a new management shell opens.
Import-Module WebAdministration
'kerbauth', 'WSMan' | ForEach-Object { Get-WebGlobalModule -Name $_ } | Format-Table Name, Image
