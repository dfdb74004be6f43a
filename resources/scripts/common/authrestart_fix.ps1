#region check
# Nothing but a restart: every server that answers has the certificate.
$found = Open-AuthRepair -Cause 'auth-cert-expired'
$current = $found.Current
if (($current.State -ne 'usable') -or ($current.LackingOn.Count -gt 0)) {
    Exit-OtherPlan "the current one is $($current.State). Without it: $($current.LackingOn -join ', ')"
}
# A new one may be refused for an hour, and on old builds for as many hours as the server differs from UTC.
# Waiting is harmless, a restart too early is not.
$now = Get-Date
$hours = [math]::Max(1, ($now - $now.ToUniversalTime()).Duration().TotalHours)
if ($current.NotBefore.AddHours($hours) -gt $now.ToUniversalTime()) {
    Exit-OtherPlan "the current certificate is so new that a server may refuse it; wait $hours hours"
}
$thumbprint = $found.Config.Current
$state = @{ Waiting = @($found.Servers | ForEach-Object -Process { $_.Name }) }
#endregion

#region recycle
# The processes keep the certificate in memory.
$left = Restart-AuthServer -Found $found -Thumbprint $thumbprint -State $state
#endregion

#region verify
# What cannot be read is not taken for good.
Complete-AuthRepair -Found $found -Left $left
#endregion
