# only Plan=open|renew|publish

#region publish
# From here on Exchange itself copies the certificate to the other servers.
if (-not $works) {
    $state.Thumbprint = $thumbprint
    $state.RestartFor = $thumbprint
    $state.Waiting = @($found.Servers | ForEach-Object -Process { $_.Name })
    Save-RunState -State $state
    $questions = @()
    $effective = $config.NextEffective
    if (($thumbprint -eq $config.Next) -and $effective -and ([datetime]$effective -gt (Get-Date))) {
        $questions += 'The effective date has not been reached ...'
    }
    Set-AuthCertificate -Role 'Current' -Thumbprint $thumbprint -Questions $questions
}
#endregion

#region recycle
# The processes keep the certificate in memory. Servers on which it has not arrived yet come later.
# end only
# only Plan=open
$left = Restart-AuthServer -Found $found -Thumbprint $thumbprint -State $state -Without $without
# end only
# only Plan=renew|publish
$left = Restart-AuthServer -Found $found -Thumbprint $thumbprint -State $state
# end only
# only Plan=open|renew|publish
#endregion

#region verify
# What was read before the restart tells how it ended.
# end only
# only Plan=open|renew
if ((Get-FrontEndText) -ne $frontEnd) {
    Write-Line "Port 443 before: $frontEnd"
    $left.Wrong = 'A certificate of port 443 changed during the run. Now: ' + (Get-FrontEndText)
}
# end only
# only Plan=open|renew|publish
Write-Line 'Undo, and later the clean-up: the scripts of this set that end in _undo.ps1 and _2-cleanup.ps1.'
if ($IgnoreHybrid -and $state.Thumbprint) {
    Write-HybridFollowUp
}
# end only
# only Plan=open|renew
Complete-AuthRepair -Found $found -Left $left -Missed $missed
#endregion
# end only
# only Plan=publish
Complete-AuthRepair -Found $found -Left $left
#endregion
# end only
