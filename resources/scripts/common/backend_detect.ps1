#region check
# Reads the bindings, the entries of HTTP.sys and the store. Changes nothing.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Import-Module -Name WebAdministration -ErrorAction Stop
$look = @{
    Bindings = @(Get-SiteBinding)
    Entries  = @(Get-HttpSysEntry)
    Stored   = @(Get-StoredCertificate)
    Now      = Get-Date
}
$fault = Get-BackEndFault @look
if ($fault.Stop) {
    Exit-Refused $fault.Stop
}
Write-BackEndFault -Fault $fault
$front = @(Get-StaleFrontEnd -Entries $look.Entries -Stored $look.Stored)
if ($front.Count -gt 0) {
    Write-Line (Get-StaleFrontEndText -Endpoints $front)
}
if (Test-BackEndHealthy -Fault $fault) {
    Exit-Absent "Port 444 of $local has a usable certificate."
}
Exit-Present "Port 444 of $local has no usable certificate."
#endregion
