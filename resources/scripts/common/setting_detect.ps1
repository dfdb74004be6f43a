#region check
# Reads what is wrong. Changes nothing.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Initialize-Setting
$wrong = @(Get-WrongSetting)
Write-Setting -Settings $wrong
if ($wrong.Count -eq 0) {
    Exit-Absent "$($told.Healthy) (seen from $local)"
}
Exit-Present "$($wrong.Count) of them (seen from $local)."
#endregion
