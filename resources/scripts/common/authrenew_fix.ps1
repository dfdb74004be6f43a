#region check
# Nothing is created while a certificate works, or while a next one waits that only has to be published. A run
# that broke off after the staging or the publishing is finished.
$found = Open-AuthRepair -Cause 'auth-cert-expired'
$local = $found.Local
Confirm-ShellServer -Local $local
$config = $found.Config
$state = $null
$due = Get-DueTransport
$fresh = $found.Current.NotBefore -and
    ($found.Current.NotBefore -gt $found.Now.ToUniversalTime().AddHours(-24))
$works = ($found.Current.State -eq 'future') -or
    (($found.Current.State -eq 'usable') -and ($fresh -or (-not $EnforceNew)))
$staged = (-not $works) -and ($found.Next.State -eq 'usable') -and
    (Test-OwnAuthCertificate -Thumbprint $config.Next)
if ($works) {
    $state = Get-UnfinishedState -RestartFor $config.Current
    if ((-not $state) -and (-not $due)) {
        Exit-OtherPlan ('the current certificate is ' + $found.Current.State)
    }
} elseif (($found.Next.State -eq 'usable') -and (-not $staged) -and (-not $EnforceNew)) {
    Exit-OtherPlan 'a next certificate that is in date is staged and can be published'
}
$hybrid = Get-AllowedHybrid
$transport = Get-TransportState -Server $local -Due $due
$frontEnd = @(Get-FrontEndBinding)
if ($works -and (-not $state)) {
    $state = Read-RunState
} elseif (-not $state) {
    $state = Get-StateBefore -Found $found
    $state.Transport = $transport
    $state.TransportDue = [bool]$due
    Save-RunState -State $state
}
$mail = @{ Server = $local; Before = $transport; State = $state }
$mailLeft = ''
#endregion

#region create
# No name in the certificate: with a mail name in it, mail would prefer it over its own certificate.
# One that an earlier run of this script created and did not get to use is taken instead of a second one.
if ($due -and $transport.Usable) {
    $mailLeft = Repair-TransportCertificate @mail -Always
}
$thumbprint = $config.Current
if ($staged) {
    $thumbprint = $config.Next
    $state.Thumbprint = $thumbprint
} elseif (-not $works) {
    $thumbprint = New-AuthCertificate -Found $found -State $state
    if ($state.TransportDue -and $transport.Usable -and (-not $WhatIfPreference)) {
        $mailLeft = Repair-TransportCertificate @mail -Always:$Unattended
    }
    if (-not $WhatIfPreference) {
        Confirm-NewCertificate -Thumbprint $thumbprint -NeedsCsp
    }
}
#endregion

#region stage
# Only a staged certificate can be published.
if ((-not $works) -and (-not $staged)) {
    $replaces = ($found.Next.State -ne 'none')
    Set-NextAuthCertificate -Thumbprint $thumbprint -Days 0 -ReplacesNext:$replaces
}
#endregion
