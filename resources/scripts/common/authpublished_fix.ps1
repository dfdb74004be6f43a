# only Plan=renew|publish
#region publish
# From here on Exchange itself copies the certificate to the other servers.
$names = @($found.Servers | ForEach-Object -Process { $_.Name })
if ($works) {
    $names = @($state.Waiting)
} else {
    $state.RestartFor = $thumbprint
    $state.Waiting = $names
    Save-RunState -State $state
    $early = $config.NextEffective -and ($thumbprint -eq $config.Next) -and
        ([datetime]$config.NextEffective -gt (Get-Date))
    Publish-NextAuthCertificate -Thumbprint $thumbprint -Early:$early
}
#endregion

#region recycle
# The processes keep the certificate in memory. Servers on which it has not arrived yet come later.
$left = Complete-AuthRestart -Found $found -Names $names -Thumbprint $thumbprint -State $state
#endregion

#region verify
# The same facts that were read at the start, read again.
# end only
# only Plan=renew
# Mail at the very end: it must not keep the sign-in waiting, and by now its value can be read.
if (-not $mailLeft) {
    $mailLeft = Complete-Mail -Mail $mail -Wait
}
Confirm-FrontEnd -Before $frontEnd
# end only
# only Plan=renew|publish
Confirm-AuthResult -Found $found -Names $names -Thumbprint $thumbprint -Left $left
Write-Line 'Undo, and later the clean-up: the scripts of this set that end in _undo.ps1 and _2-cleanup.ps1.'
Write-HybridFollowUp -Hybrid $hybrid
# end only
# only Plan=renew
Complete-AuthRepair -Local $local -Left $left -Missed $mailLeft
#endregion
# end only
# only Plan=publish
Complete-AuthRepair -Local $local -Left $left
#endregion
# end only
