#region check
# Only what was noted is put back, and only where it can work; where there was nothing, nothing is taken.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause $cause
Import-Module -Name WebAdministration -ErrorAction Stop
$state = Read-RunState
$back = @()
foreach ($noted in @($state.Entries)) {
    if ([string]$noted.Endpoint -notmatch ':444$') {
        Exit-Refused "The saved state is about $($noted.Endpoint), which the repair never changes."
    }
    if ((Get-HttpSysEntry -Endpoint $noted.Endpoint).Hash -ne $noted.Hash) {
        $why = Get-CertificateObjection -Certificate (Get-StoreCertificate -Thumbprint $noted.Hash)
        if ($why) {
            Write-Line "The entry $($noted.Endpoint) is not put back: $why."
        } else {
            $back += $noted
        }
    }
}
if (@($state.Entries).Endpoint -notcontains '0.0.0.0:444') {
    Write-Line '0.0.0.0:444 had no entry before the repair. It keeps that of now: without it nobody signs in.'
}
# An undo that broke off before its restart has put the entries back already.
$restarts = $back -or ([string]$state.RestartFor -eq 'undo')
#endregion

#region transport
# The repair changes it only when it has to create a certificate and breaks off before it puts it back.
$mail = [string]$state.Transport.Thumbprint
$left = ''
if ($mail) {
    Open-NearestShell -Neighbour $Neighbour -BreakGlass:$BreakGlass
    $left = Restore-MailCertificate -Server $local -Before $mail -Certain:([bool]$state.TransportDue)
}
if ($left -and (-not $WhatIfPreference)) {
    Exit-Run -Code 4 -Word 'cancelled' -Message "No entry was put back, and $left."
}
if (-not ($restarts -or $left -or $script:Run.Changed)) {
    # A repair that was cut off in its restart may have left them.
    $stopped = @(@(Get-Service -Name WAS, W3SVC -ErrorAction Stop).Status -ne 'Running')
    if ($stopped.Count -gt 0) {
        $text = "No noted entry can or needs to be put back. Start WAS and W3SVC, or restart $local."
        Exit-Run -Code 2 -Word 'partial' -Message $text
    }
    Exit-Healthy 'No noted entry can or needs to be put back; the binding of now stays.'
}
#endregion

#region bindings
# HTTP.sys keeps one entry for each endpoint: the newer one leaves, and comes back if the noted one cannot.
if ($restarts) {
    $state.RestartFor = 'undo'
    Save-RunState -State $state
}
$bindings = @(Get-SiteBinding)
foreach ($noted in $back) {
    $own = @($bindings | Where-Object -FilterScript { $_.Endpoint -eq $noted.Endpoint })[0]
    $by = @{ Wanted = $noted; Binding = $own; What = "put certificate $($noted.Hash) back" }
    Set-HttpSysEntry -Endpoint $noted.Endpoint @by
}
#endregion

#region restart
# The back end reads the binding again when the services start.
if ($restarts) {
    Restart-WebService -Local $local -Mode $Restart
}
Close-RunState
Complete-Run -Message 'Done. What was noted and can come back is back.'
#endregion
