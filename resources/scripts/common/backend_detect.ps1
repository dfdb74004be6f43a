#region check
# Reads the bindings, the entries of HTTP.sys and the store. Changes nothing.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Import-Module -Name WebAdministration -ErrorAction Stop
$look = Get-BackEnd
if ($look.Stop) {
    Exit-Refused $look.Stop
}
if ($look.Elsewhere) {
    Write-Line $look.Elsewhere
}
if (-not $look.Faults) {
    Exit-Absent "Port 444 of $local has a usable certificate."
}
Exit-Present "Port 444 of $local has no usable certificate."
#endregion
