# Write the folder of Exchange where an update left the name of a variable: on the affected server, in Windows
# PowerShell as administrator. One line after the other. Nothing here asks a question.

# 1 Look. A file that is listed holds %ExchangeInstallDir%: that is the fault. Not while Setup or an update runs.
$root = (Get-ItemProperty HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup).MsiInstallPath.TrimEnd('\') + '\'
$files = Get-ChildItem "${root}ClientAccess", "${root}FrontEnd\HttpProxy" -Recurse -Include web.config, SharedWebConfig.config
$files | Select-String -Pattern '%ExchangeInstallDir%' -List | Format-Table Path

# 2 Keep a copy beside each of them, then write the folder. Back: copy the file that ends in .before over the other.
$root = (Get-ItemProperty HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup).MsiInstallPath.TrimEnd('\') + '\'
$files = Get-ChildItem "${root}ClientAccess", "${root}FrontEnd\HttpProxy" -Recurse -Include web.config, SharedWebConfig.config
$wrong = @($files | Select-String -Pattern '%ExchangeInstallDir%' -List | ForEach-Object { $_.Path })
$wrong | ForEach-Object { Copy-Item $_ "$_.before" }
$write = { [IO.File]::WriteAllText($_, ([IO.File]::ReadAllText($_) -replace '%ExchangeInstallDir%\\?', $root.Replace('$', '$$'))) }
$wrong | ForEach-Object $write

# 3 See that it worked: no file is listed. Install the update again as administrator when you can.
$root = (Get-ItemProperty HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup).MsiInstallPath.TrimEnd('\') + '\'
$files = Get-ChildItem "${root}ClientAccess", "${root}FrontEnd\HttpProxy" -Recurse -Include web.config, SharedWebConfig.config
$files | Select-String -Pattern '%ExchangeInstallDir%' -List | Format-Table Path
