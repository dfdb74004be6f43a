#region check
# Nothing is created while a certificate works, or while a next one waits that only has to be published. A run
# that broke off after the staging or the publishing is finished.
$found = Open-AuthRepair -Cause 'auth-cert-expired'
$local = $found.Local
Confirm-ShellServer -Local $local
$config = $found.Config
$current = $found.Current
$isFresh = ($current.NotBefore -gt (Get-Date).ToUniversalTime().AddHours(-24))
$works = ($current.State -eq 'usable') -and ($isFresh -or (-not $EnforceNew))
$works = $works -or ($current.State -eq 'future')
$isStaged = (-not $works) -and (@(Get-OwnAuthCertificate) -contains $config.Next)
$state = Get-AuthRunState -Found $found -Resume:$works
if ($works -and ($state.Waiting.Count -eq 0) -and (-not $state.TransportDue)) {
    Exit-OtherPlan "the current certificate is $($current.State)"
}
if ((-not $works) -and ($found.Next.State -eq 'usable') -and (-not $isStaged) -and (-not $EnforceNew)) {
    Exit-OtherPlan 'a next certificate that is in date is staged and can be published'
}
if ((-not $IgnoreHybrid) -and ((Get-HybridState) -ne 'no')) {
    $text = 'The organisation is hybrid, or that could not be read. Run again with -IgnoreHybrid, then run '
    Exit-Refused ($text + 'the Hybrid Configuration Wizard: Exchange Online has to learn the new one.')
}
$frontEnd = Get-FrontEndText
#endregion

#region create
# A new one, unless an earlier run got as far. Mail between the servers is put right at once.
$thumbprint = $config.Current
if ($isStaged) {
    $thumbprint = $config.Next
} elseif (-not $works) {
    $thumbprint = New-AuthCertificate -Found $found -State $state
}
$missed = @(Repair-MailCertificate -Server $local -State $state)
#endregion

#region stage
# Only a staged certificate can be published.
if ((-not $works) -and (-not $isStaged)) {
    $questions = @('... not at least "48" hours in the future ...')
    if ($found.Next.State -ne 'none') {
        $questions += 'A next certificate is already configured ...'
    }
    Set-AuthCertificate -Role 'Next' -Thumbprint $thumbprint -Questions $questions
}
#endregion
