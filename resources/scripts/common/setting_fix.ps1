#region check
# What is wrong now, thing by thing; a restart that an earlier run did not reach is taken up again.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause $cause
Initialize-Setting
$wrong = @(Get-WrongSetting)
Write-Setting -Settings $wrong
$state = $null
if ($wrong.Count -eq 0) {
    $state = Get-UnfinishedState -RestartFor $cause
    if (-not $state) {
        Exit-Healthy $told.Healthy
    }
} else {
    $state = @{
        Cause      = $cause
        Server     = $local
        Taken      = Get-InstantText -Time (Get-Date)
        Settings   = $wrong
        RestartFor = $cause
    }
}
Save-RunState -State $state
#endregion

#region change
# Each of them is asked for; then what reads them only at its start.
foreach ($one in $wrong) {
    Update-Setting -Setting $one -Value $one.After -What (Get-SettingText -Setting $one)
}
Restart-Reader -Local $local @readers
#endregion

#region verify
# The same look as at the beginning.
if (-not $WhatIfPreference) {
    $left = @(Get-SettledSetting -Watch $watch)
    if ($left.Count -gt 0) {
        Write-Setting -Settings $left
        Exit-Run -Code 3 -Word 'unverified' -Message $told.Unverified
    }
    $state.RestartFor = ''
    Save-RunState -State $state
}
Complete-Run -Message $told.Done
#endregion
