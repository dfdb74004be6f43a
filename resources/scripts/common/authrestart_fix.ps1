#region check
# Nothing but a restart: every server that answers has the certificate.
$found = Open-AuthRepair -Cause 'auth-cert-expired'
$local = $found.Local
$thumbprint = $found.Config.Current
if (($found.Current.State -ne 'usable') -or ($found.Current.LackingOn.Count -gt 0)) {
    $text = 'the current certificate is ' + $found.Current.State
    if ($found.Current.LackingOn.Count -gt 0) {
        $text += ', and these servers lack it: ' + ($found.Current.LackingOn -join ', ')
    }
    Exit-OtherPlan $text
}
# A new one may be refused for an hour, and on old builds for as many hours as the server differs from UTC.
# Waiting is harmless, a restart too early is not.
$utc = $found.Now.ToUniversalTime()
$hours = [math]::Max(1, ($found.Now - $utc).Duration().TotalHours)
if ($found.Current.NotBefore.AddHours($hours) -gt $utc) {
    Exit-OtherPlan "the current certificate is so new that a server may refuse it; wait $hours hours"
}
#endregion

#region recycle
# The processes keep the certificate in memory.
$names = @($found.Servers | ForEach-Object -Process { $_.Name })
$left = Complete-AuthRestart -Found $found -Names $names -Thumbprint $thumbprint
#endregion

#region verify
# Every server is asked again.
Confirm-AuthResult -Found $found -Names $names -Thumbprint $thumbprint -Left $left
Complete-AuthRepair -Local $local -Left $left
#endregion
