#region check
# Only what was noted is put back, and only where it can work.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause $cause
Import-Module -Name WebAdministration -ErrorAction Stop
$state = Read-RunState
foreach ($noted in @($state.Entries)) {
    if ([string]$noted.Endpoint -notmatch ':444$') {
        Exit-Refused "The saved state is about $($noted.Endpoint), which the repair never changes."
    }
}
$stored = @(Get-StoredCertificate)
$now = @(Get-HttpSysEntry)
$back = @()
foreach ($noted in @($state.Entries)) {
    $same = @($now | Where-Object -FilterScript {
            ($_.Endpoint -eq $noted.Endpoint) -and ($_.Hash -eq $noted.Hash)
        })
    if ($same.Count -gt 0) {
        continue
    }
    if (-not (Test-BoundCertificate -Stored $stored -Hash $noted.Hash -Now (Get-Date))) {
        Write-Line "The entry $($noted.Endpoint) is not put back: its certificate cannot be used."
        continue
    }
    $back += $noted
}
$mail = [string]$state.Transport.Thumbprint
$mailDue = [bool]$state.TransportDue
$mailChanged = $false
if ($mail) {
    [void](Open-NearestShell -Neighbour $Neighbour -BreakGlass:$BreakGlass)
    # What is known to be owed is done, whatever a reading says: it may be some seconds behind.
    $mailChanged = $mailDue -or ((Get-TransportThumbprint -Server $local) -ne $mail)
}
# An undo that broke off before its restart has put the entries back already.
$restarts = ($back.Count -gt 0) -or ([string]$state.RestartFor -eq 'undo')
if ((-not $restarts) -and (-not $mailChanged)) {
    Exit-Healthy 'No noted entry can or needs to be put back; the binding of now stays.'
}
#endregion

#region transport
# The repair changes it only when it has to create a certificate and breaks off before it puts it back.
if ($mailChanged) {
    Restore-TransportCertificate -Server $local -Before $state.Transport -Always:$mailDue
}
#endregion

#region bindings
# HTTP.sys keeps one entry for each endpoint, so the newer one leaves first.
if ($restarts) {
    $state.RestartFor = 'undo'
    Save-RunState -State $state
}
foreach ($noted in $back) {
    $flags = 0
    if ($noted.Endpoint -eq '0.0.0.0:444') {
        $flags = Get-BackEndFlag -Bindings @(Get-SiteBinding)
    }
    $newer = @($now | Where-Object -FilterScript { $_.Endpoint -eq $noted.Endpoint })
    foreach ($entry in $newer) {
        Remove-HttpSysEntry -Entry $entry
    }
    try {
        Add-HttpSysEntry -Entry $noted -Flags $flags
    } catch {
        # Better the repaired entry than none.
        foreach ($entry in $newer) {
            Add-HttpSysEntry -Entry $entry -Flags $flags -WhatIf:$WhatIfPreference -Confirm:$false
        }
        throw
    }
}
#endregion

#region restart
# The back end reads the binding again when the services start.
if ($restarts) {
    Restart-WebService -Local $local -Mode $Restart
}
if (-not $WhatIfPreference) {
    $after = @(Get-HttpSysEntry)
    foreach ($noted in $back) {
        $same = @($after | Where-Object -FilterScript {
                ($_.Endpoint -eq $noted.Endpoint) -and ($_.Hash -eq $noted.Hash)
            })
        if ($same.Count -ne 1) {
            Exit-Run -Code 3 -Word 'unverified' -Message "The entry $($noted.Endpoint) is not back."
        }
    }
    Close-RunState
}
Complete-Run -Message 'Done. What was noted and can come back is back.'
#endregion
