#region check
# What is wrong now, thing by thing, and what an earlier run that broke off has left half done.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause $cause
Initialize-Setting
$wrong = @(Get-WrongSetting)
$state = Get-UnfinishedState -RestartFor $cause
$wrong += @(Get-HalfDoneSetting -State $state -Known @($wrong | ForEach-Object -Process { $_.Name }))
Write-Setting -Settings $wrong
if (($wrong.Count -eq 0) -and (-not $state)) {
    Exit-Healthy $told.Healthy
}
if ($wrong.Count -gt 0) {
    $script:Run.StateFile = ''
    # What a run that broke off has changed already belongs to the state of before as well.
    $noted = [ordered]@{}
    foreach ($one in @($wrong) + @($state.Settings | Where-Object -FilterScript { $_ })) {
        $noted[[string]$one.Name] = $one
    }
    $state = @{
        Cause      = $cause
        Server     = $local
        Taken      = Get-InstantText -Time (Get-Date)
        Settings   = @($noted.Values)
        RestartFor = $cause
    }
}
Save-RunState -State $state
#endregion

#region change
# Each of them is asked for; then what reads them only at its start.
foreach ($one in $wrong) {
    Update-Setting -Setting $one -Value $one.After -What $one.What
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
