#region verify
# The same look as at the beginning. A directory may lag behind, and what crashes does so a little later.
if (-not $WhatIfPreference) {
    foreach ($pause in @($watch) + @(5) * 6) {
        Start-Sleep -Seconds $pause
        $left = @(Get-WrongSetting)
        if ($left.Count -eq 0) {
            break
        }
    }
    if ($left.Count -gt 0) {
        Write-Setting -Settings $left
        Exit-Run -Code 3 -Word 'unverified' -Message $told.Unverified
    }
    $state.RestartFor = ''
    Save-RunState -State $state
}
Complete-Run -Message $told.Done
#endregion
