#Requires -Version 3.0

<#
.SYNOPSIS
    Collects what an Exchange server says about sign-in failures. It changes nothing.
.DESCRIPTION
    Reads certificates, bindings, HTTP.sys, services, files, registry, events and the directory and writes one
    JSON file. It needs no Exchange Management Shell. Run it on the Exchange server, elevated.
    Every part has its own time limit and may fail alone; the file says which ones did.
.PARAMETER OutFile
    Where the JSON file is written. Without it the text is returned.
.PARAMETER Redact
    Replaces names of hosts, domains and people and addresses by aliases. What stands for what is kept in a
    second file beside the first, named like it with .map.json at the end. Keep that one; do not send it.
    A map that is already there is used and continued.
.PARAMETER Collected
    The text of a file collected before. It is redacted; nothing is collected.
.PARAMETER Aliases
    The text of a map from an earlier run that is to be continued.
.PARAMETER PartSeconds
    How long one part may take.
.PARAMETER EventHours
    How far back events are read.
.EXAMPLE
    .\collector.ps1 -OutFile .\EX01.json
.EXAMPLE
    .\collector.ps1 -OutFile .\EX01.json -Redact
.NOTES
    Windows PowerShell 3.0 to 5.1 or PowerShell 7, local Administrators, read access to the directory.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/exchange-server-welcome
#>
[CmdletBinding()]
param(
    [string]$OutFile = '',
    [switch]$Redact,
    [string]$Collected = '',
    [string]$Aliases = '',
    [ValidateRange(1, 600)] [int]$PartSeconds = 60,
    [ValidateRange(1, 168)] [int]$EventHours = 24
)

$ErrorActionPreference = 'Stop'
Set-StrictMode -Version 2.0

# --- What the parts share ---

function ConvertTo-IsoDate($Date) {
    $culture = [System.Globalization.CultureInfo]::InvariantCulture
    ([datetime]$Date).ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ssZ', $culture)
}

function Limit-Text([string]$Text, [int]$Length) {
    if ($Text.Length -gt $Length) { return $Text.Substring(0, $Length) }
    return $Text
}

# A property that this version of Windows or of the object may not have.
function Get-PropertyValue($Object, [string]$Name) {
    $property = $Object.PSObject.Properties[$Name]
    if ($property) { return $property.Value }
    return $null
}

function Get-RegistryValue([string]$Key, [string]$Name) {
    try {
        return Get-PropertyValue (Get-ItemProperty -LiteralPath "HKLM:\$Key") $Name
    } catch {
        Write-Verbose -Message "HKLM:\$Key was not read: $_"
        return $null
    }
}

function Get-InstallPath {
    $path = Get-RegistryValue 'SOFTWARE\Microsoft\ExchangeServer\v15\Setup' 'MsiInstallPath'
    if (-not $path) { throw 'The registry names no installation path of Exchange.' }
    return "$path".TrimEnd('\') + '\'
}

function Get-HostName {
    $name = Get-RegistryValue 'SYSTEM\CurrentControlSet\Services\Tcpip\Parameters' 'Hostname'
    if (-not $name) { $name = [System.Net.Dns]::GetHostName() }
    return "$name"
}

