#region copy
# Servers that an earlier run left to be restarted stay on the list, and so do those on which the copy
# fails: it may arrive late or be made by hand.
$thumbprint = $found.Config.Current
$state.RestartFor = $thumbprint
$state.Waiting = @(@($state.Waiting) + $current.LackingOn | Sort-Object -Unique)
Save-RunState -State $state
$copy = @{ Thumbprint = $thumbprint; Sources = $current.Sources; Targets = $current.LackingOn }
$failed = @(Copy-AuthCertificate -Found $found @copy)
#endregion

#region recycle
# Only the servers that have just received it read it anew.
$left = Restart-AuthServer -Found $found -Thumbprint $thumbprint -State $state -Without $failed
#endregion

#region verify
# What cannot be read is not taken for good.
$missed = @($failed | ForEach-Object -Process { "not copied to $_" })
Complete-AuthRepair -Found $found -Left $left -Missed $missed
#endregion
