# What a person pastes and hands over from a server: commands with their output behind a prompt, and objects as files.
# Typed: commands in their order. Exported: file name -> command whose objects Export-Clixml writes there.
param([string[]] $Typed = @(), $Exported = @{}, [string] $Folder = 'C:\Windows\Temp')

# Columns that the real commands print where nobody asks for others.
$columns = @{
    'Microsoft.IIs.PowerShell.Framework.ConfigurationElement#bindings#binding' = 'protocol', 'bindingInformation', 'sslFlags'
    'Deserialized.Microsoft.Exchange.Data.Directory.Management.ServerComponentStatePresentationObject' =
    'ServerFqdn', 'Component', 'State'
}
foreach ($type in $columns.Keys) { Update-TypeData -TypeName $type -DefaultDisplayPropertySet $columns[$type] -Force }
# Dates as an English or German Windows prints them, whatever this machine is set to.
$german = (Get-LabSession)['language'] -eq 'de'
$culture = [cultureinfo]([cultureinfo]::InvariantCulture.Clone())
$culture.DateTimeFormat.ShortDatePattern = if ($german) { 'dd.MM.yyyy' } else { 'M/d/yyyy' }
$culture.DateTimeFormat.LongTimePattern = if ($german) { 'HH:mm:ss' } else { 'h:mm:ss tt' }
$before = [cultureinfo]::CurrentCulture
[cultureinfo]::CurrentCulture = $culture

# A console opened now has what the registry holds now.
$env:ExchangeInstallPath = "$((Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager\Environment').ExchangeInstallPath)"
$prompt = '[PS] C:\Windows\system32>'
foreach ($command in $Typed) {
    Write-Host "$prompt$command"
    $printed = try { & ([scriptblock]::Create($command)) 2>&1 | Out-String -Width 120 } catch { "$_" }
    Write-Host "$($printed.TrimEnd())`r`n"
}
Write-Host $prompt
foreach ($name in $Exported.Keys) {
    & ([scriptblock]::Create($Exported[$name])) | Export-Clixml -LiteralPath "$Folder\$name"
}
[cultureinfo]::CurrentCulture = $before
