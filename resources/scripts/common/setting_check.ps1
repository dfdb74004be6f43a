#region check
# What is wrong now, thing by thing, and what an earlier run that broke off has left half done.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause $cause
Initialize-Setting
$wrong = @(Get-WrongSetting)
$state = Get-UnfinishedState -RestartFor $cause
$earlier = @($state.Settings | Where-Object -FilterScript { $_ })
$found = @($wrong | ForEach-Object -Process { $_.Name })
$wrong += @($earlier | Where-Object -FilterScript {
        ($found -notcontains $_.Name) -and ((Get-SettingValue -Name $_.Name) -ne [string]$_.After)
    })
Write-Setting -Settings $wrong
if (($wrong.Count -eq 0) -and (-not $state)) {
    Exit-Healthy $told.Healthy
}
# What that run has changed already belongs to the state of before as well.
$noted = @($earlier | ForEach-Object -Process { $_.Name })
$state = @{
    Cause      = $cause
    Server     = $local
    Taken      = Get-InstantText -Time (Get-Date)
    Settings   = $earlier + @($wrong | Where-Object -FilterScript { $noted -notcontains $_.Name })
    RestartFor = $cause
}
Save-RunState -State $state
#endregion
