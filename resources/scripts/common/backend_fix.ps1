#region check
# What is wrong decides what is changed; where nothing is, a run may have broken off before its restart.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause $cause
Import-Module -Name WebAdministration -ErrorAction Stop
$look = Get-BackEnd
if ($look.Stop) {
    Exit-Refused $look.Stop
}
$state = @{
    Cause        = $cause
    Server       = $local
    Taken        = Get-InstantText -Time (Get-Date)
    Entries      = $look.Entries
    Transport    = @{ Thumbprint = '' }
    TransportDue = $false
    RestartFor   = ''
}
$file = Get-StateFile
if ($file) {
    $last = Get-SavedState -File $file
    if ($last.TransportDue -or ($last.RestartFor -eq $cause)) {
        Write-Line "The last run broke off and is taken up again: $file"
        $state = $last
        $script:Run.StateFile = $file
    }
}
if (-not ($look.Faults -or $state.RestartFor -or $state.TransportDue)) {
    if ($look.Wrong) {
        Exit-Refused "Port 444 has a certificate, but $($look.Wrong). That is another fault."
    }
    if ($look.Elsewhere) {
        $text = "Nothing was changed. Port 444 has a usable certificate. $($look.Elsewhere)"
        Exit-Run -Code 2 -Word 'elsewhere' -Message $text
    }
    Exit-Healthy 'Port 444 has a usable certificate.'
}
# only Plan=bind
if ($state.TransportDue) {
    Exit-OtherPlan 'an earlier run left the internal mail certificate to be put right, and this one cannot'
}
# end only
#endregion

# only Plan=bind
#region choose
# Only what is in the store is taken: that needs no management shell and no prompt.
# end only
# only Plan=open|create
#region certificate
# Creating is the exception: a survivor in the store needs no management shell and no prompt.
# end only
$needed = ($look.Faults -contains '0.0.0.0:444')
$own = @{ Stored = $look.Stored; Bindings = $look.Bindings }
# only Plan=create
$serving = @(Select-BackEndCertificate @own)
if (($serving -or (-not $needed)) -and (-not ($state.RestartFor -or $state.TransportDue))) {
    Exit-OtherPlan 'no certificate has to be created: one is bound, or one of this server is in its store'
}
# end only
# only Plan=open|bind
$serving = @(Select-BackEndCertificate @own -Named $Thumbprint)
if ($needed -and $Thumbprint -and (-not $serving)) {
    Exit-Refused "The certificate $Thumbprint is not in the store, or it cannot serve port 444."
}
# end only
# only Plan=bind
if ($needed -and (-not $serving)) {
    Exit-OtherPlan 'no usable certificate of this server is in its store, so one has to be created'
}
# end only
# only Plan=open|create
$creates = ($needed -and (-not $serving))
$certain = $state.TransportDue -or $Unattended
if ($creates -or $state.TransportDue) {
    Open-NearestShell -Neighbour $Neighbour -BreakGlass:$BreakGlass
}
if ($creates) {
    if (-not $state.TransportDue) {
        # Owed from here on: the command may replace it and fail after that.
        $state.Transport = @{ Thumbprint = (Get-TransportThumbprint -Server $local) }
        $state.TransportDue = $true
    }
    Save-RunState -State $state
    # Without Services it would become the certificate of POP and IMAP too.
    $option = @{ Server = $local; FriendlyName = 'Microsoft Exchange'; Services = 'SMTP' }
    $serving = @(New-GuardedCertificate -Local $local -By $option -What 'create a server certificate')
}
$mailLeft = ''
if ($state.TransportDue -and (-not $WhatIfPreference)) {
    $mail = @{ Server = $local; Before = $state.Transport.Thumbprint; Instead = [string]$serving[0] }
    $mailLeft = Restore-MailCertificate @mail -Certain:$certain
    $state.TransportDue = [bool]$mailLeft
}
if ($creates -and (-not $WhatIfPreference)) {
    $why = Get-CertificateObjection -Certificate (Get-StoreCertificate -Thumbprint $serving[0])
    if ($why) {
        Exit-Run -Code 3 -Word 'unverified' -Message "The new certificate $serving cannot be used: $why."
    }
}
# end only
#endregion

#region bind
# Entries that win over the one for all addresses first, then that one.
if ($look.Faults) {
    $state.RestartFor = $cause
}
Save-RunState -State $state
foreach ($endpoint in @($look.Faults -ne '0.0.0.0:444')) {
    Set-HttpSysEntry -Endpoint $endpoint -What 'remove its certificate entry of HTTP.sys'
}
if ($needed) {
    $by = @{ Wanted = $serving; Binding = $look.Binding; What = "bind certificate $($serving[0])" }
    Set-HttpSysEntry -Endpoint '0.0.0.0:444' @by
}
#endregion

#region restart
# The back end reads the binding again when the services start.
if ($state.RestartFor) {
    Restart-WebService -Local $local -Mode $Restart
}
#endregion

#region verify
# The same look as at the beginning, and everything that should not have changed.
$end = @{ Message = 'Done. Port 444 has a usable certificate; check sign-in and the management shell.' }
if (-not $WhatIfPreference) {
    $after = Get-BackEnd
    $running = @(Get-Service -Name WAS, W3SVC -ErrorAction Stop).Status -eq 'Running'
    $left = ''
    if ($after.Stop -or $after.Faults) {
        $left = "Port 444 still has no usable certificate. $($after.Stop)"
    } elseif ($look.Others -ne $after.Others) {
        $left = 'Another web binding changed during the run.'
    } elseif ($running.Count -ne 2) {
        $left = 'The web services do not run.'
    }
    if ($left) {
        Exit-Run -Code 3 -Word 'unverified' -Message $left
    }
    $state.RestartFor = ''
    Save-RunState -State $state
    if ($after.Elsewhere) {
        $text = "Done, port 444 has a usable certificate. $($after.Elsewhere)"
        $end = @{ Code = 2; Word = 'elsewhere'; Message = $text }
    }
}
# only Plan=open|create
if ($mailLeft) {
    $end = @{ Code = 2; Word = 'partial'; Message = "Port 444 has a usable certificate, but $mailLeft." }
}
# end only
Complete-Run @end
#endregion
