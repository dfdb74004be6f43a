# Redacts one file of the collector on this computer. The data come by standard input.
param($Data)
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
& ([scriptblock]::Create($Data.script)) -Redact -Collected $Data.collected -Aliases $Data.aliases
