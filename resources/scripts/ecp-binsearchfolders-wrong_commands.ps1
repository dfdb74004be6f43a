# Correct BinSearchFolders of the admin center: on the affected server, in Windows PowerShell as administrator. One
# line after the other. Nothing here asks a question.

# 1 Look. The value must name three folders of this installation: bin, bin\CmdletExtensionAgents,
# ClientAccess\Owa\bin. A variable such as %ExchangeInstallDir%, another drive or a missing folder is the fault.
$root = $env:ExchangeInstallPath.TrimEnd('\')
$file = (Resolve-Path "$root\ClientAccess\ecp\web.config").ProviderPath
Select-String -Path $file -Pattern 'BinSearchFolders'
$env:ExchangeInstallPath

# 2 Keep a copy, then write the value. Back: Copy-Item "$file.before" $file
$root = $env:ExchangeInstallPath.TrimEnd('\')
$file = (Resolve-Path "$root\ClientAccess\ecp\web.config").ProviderPath
Copy-Item $file "$file.before"
$xml = New-Object System.Xml.XmlDocument
$xml.PreserveWhitespace = $true
$xml.Load($file)
$node = $xml.SelectSingleNode("/configuration/appSettings/add[@key='BinSearchFolders']")
$node.SetAttribute('value', "$root\bin;$root\bin\CmdletExtensionAgents;$root\ClientAccess\Owa\bin")
$xml.Save($file)

# 3 Restart. Whoever works in the admin center signs in again.
[[Restart=recycle]] Restart-WebAppPool MSExchangeECPAppPool
[[Restart=iisreset]] iisreset

# 4 See that it worked: the value names the three folders. Then open the admin center.
$root = $env:ExchangeInstallPath.TrimEnd('\')
$file = (Resolve-Path "$root\ClientAccess\ecp\web.config").ProviderPath
Select-String -Path $file -Pattern 'BinSearchFolders'
