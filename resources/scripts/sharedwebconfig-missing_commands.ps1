# Generate SharedWebConfig.config again, as Setup does: on the affected server, in Windows PowerShell as
# administrator. One line after the other. Nothing here asks a question.

# 1 Look. False is the fault. Not while Setup or an update runs.
$root = (Get-ItemProperty HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup).MsiInstallPath.TrimEnd('\')
Test-Path "$root\ClientAccess\SharedWebConfig.config"
Test-Path "$root\FrontEnd\HttpProxy\SharedWebConfig.config"

# 2 Generate what is missing; a file that is there is left alone. Then the web services restart (all web clients
# disconnect for a minute). Back: delete the generated file.
$root = (Get-ItemProperty HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup).MsiInstallPath.TrimEnd('\')
$lacking = "$root\ClientAccess", "$root\FrontEnd\HttpProxy" | Where-Object { -not (Test-Path "$_\SharedWebConfig.config") }
$tool = "$root\bin\DependentAssemblyGenerator.exe"
$lacking | ForEach-Object { & $tool -exchangePath "$root\bin" -exchangePath $_ -configFile "$_\SharedWebConfig.config" }
Restart-Service WAS, W3SVC -Force

# 3 See that it worked: twice True.
$root = (Get-ItemProperty HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup).MsiInstallPath.TrimEnd('\')
Test-Path "$root\ClientAccess\SharedWebConfig.config"
Test-Path "$root\FrontEnd\HttpProxy\SharedWebConfig.config"
