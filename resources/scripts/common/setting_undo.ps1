#region check
# Only what the repair may change, and only where nobody has changed it since.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause $cause
Initialize-Setting
$state = Read-RunState
$back = @()
foreach ($one in @($state.Settings)) {
    if (([string]$state.Cause -ne $cause) -or (-not (Test-OwnSetting -Setting $one))) {
        Exit-Refused "The saved state is about $($one.Name), which the repair never changes so."
    }
    $now = Get-SettingValue -Name $one.Name
    if ($now -eq [string]$one.Before) {
        continue
    }
    if ($now -ne [string]$one.After) {
        Exit-Refused "$($one.Name) has changed since the repair. Compare it by hand; nothing is put back."
    }
    $back += $one
}
# An undo that broke off before its restart has put the settings back already.
if (($back.Count -eq 0) -and ([string]$state.RestartFor -ne 'undo')) {
    Exit-Healthy 'Everything is as it was before the repair.'
}
#endregion

#region restore
# Each of them is asked for; then what reads them only at its start.
$state.RestartFor = 'undo'
Save-RunState -State $state
foreach ($one in $back) {
    Update-Setting -Setting $one -Value $one.Before -What 'put back what was there before the repair'
}
& $readers
if (-not $WhatIfPreference) {
    foreach ($one in $back) {
        if ((Get-SettingValue -Name $one.Name) -ne [string]$one.Before) {
            Exit-Run -Code 3 -Word 'unverified' -Message "$($one.Name) is not as it was."
        }
    }
    Close-RunState
}
Complete-Run -Message 'Done. What the repair changed is as it was before.'
#endregion
