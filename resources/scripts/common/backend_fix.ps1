#region check
# The same surface has three faults; what is missing decides what is changed.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause $cause
Import-Module -Name WebAdministration -ErrorAction Stop
$now = Get-Date
$bindings = @(Get-SiteBinding)
$entries = @(Get-HttpSysEntry)
$stored = @(Get-StoredCertificate)
$fault = Get-BackEndFault -Bindings $bindings -Entries $entries -Stored $stored -Now $now
if ($fault.Stop) {
    Exit-Refused $fault.Stop
}
Write-BackEndFault -Fault $fault
$frontEnd = @($bindings | Where-Object -FilterScript { $_.Site -eq 'Default Web Site' } |
        ForEach-Object -Process { $_.Hash })
$known = @{ Local = $local; FullName = (Get-LocalFullName); Now = $now; FrontEndHashes = $frontEnd }
if ($alsoWrong) {
    & $alsoWrong $fault $stored $known
}
$state = $null
if (Test-BackEndHealthy -Fault $fault) {
    $state = Get-UnfinishedState -RestartFor $fault.Entry.Hash
}
$due = Get-DueTransport
if ((Test-BackEndHealthy -Fault $fault) -and (-not $state) -and (-not $due)) {
    $bound = @($stored | Where-Object -FilterScript { $_.Thumbprint -eq $fault.Entry.Hash })[0]
    $objection = Get-BackEndObjection -Certificate $bound @known -AlsoShort
    if ($objection) {
        Exit-Refused "Port 444 has a certificate, but $objection. That is another fault."
    }
    Exit-Healthy 'Port 444 has a usable certificate.'
}
$mailOnly = $due -and (-not $state) -and (Test-BackEndHealthy -Fault $fault)
if (-not $state) {
    $state = @{
        Cause        = $cause
        Server       = $local
        Taken        = Get-InstantText -Time $now
        Fault        = $fault.General
        Bindings     = $bindings
        Entries      = @($entries | Where-Object -FilterScript { $_.Endpoint -match ':444$' })
        Transport    = @{ Thumbprint = '' }
        TransportDue = $false
        Created      = ''
        RestartFor   = ''
    }
}
#endregion

#region certificate
# Creating is the exception: a survivor in the store needs no management shell and no prompt.
if ($due -and (-not $WhatIfPreference)) {
    [void](Open-NearestShell -Neighbour $Neighbour -BreakGlass:$BreakGlass)
    $state.Transport = $due
    $state.TransportDue = $true
    Save-RunState -State $state
    Restore-TransportCertificate -Server $local -Before $due -Always
    $state.TransportDue = $false
    Save-RunState -State $state
}
if ($mailOnly -and (-not $WhatIfPreference)) {
    Exit-Run -Code 0 -Word 'done' -Message 'Port 444 was in order. The internal mail certificate is put right.'
}
$serving = ''
$needed = ($fault.General -ne 'healthy')
if ($needed -and $Thumbprint) {
    $chosen = @($stored | Where-Object -FilterScript { $_.Thumbprint -eq $Thumbprint })
    if ($chosen.Count -ne 1) {
        Exit-Refused "The certificate $Thumbprint is not in the store of this computer."
    }
    $objection = Get-BackEndObjection -Certificate $chosen[0] @known
    if ($objection) {
        Exit-Refused "The certificate $Thumbprint cannot serve port 444: $objection."
    }
    $serving = $Thumbprint.ToUpperInvariant()
} elseif ($needed) {
    $serving = Select-BackEndCertificate -Stored $stored @known
}
if ($needed -and $serving) {
    Write-Line "Certificate that is used again: $serving"
} elseif ($needed) {
    Write-Line 'No usable certificate is in the store; a new one is needed.'
    [void](Open-NearestShell -Neighbour $Neighbour -BreakGlass:$BreakGlass)
    $transport = Get-TransportState -Server $local
    $state.Transport = $transport
    Save-RunState -State $state
    $option = @{ Server = $local; FriendlyName = 'Microsoft Exchange' }
    $serving = New-GuardedCertificate -Local $local -By $option -What 'create a server certificate'
    if (-not $WhatIfPreference) {
        $state.Created = $serving
        $state.TransportDue = $true
        Save-RunState -State $state
        Restore-TransportCertificate -Server $local -Before $transport -Always:$Unattended
        $state.TransportDue = $false
        Save-RunState -State $state
        Confirm-NewCertificate -Thumbprint $serving
    }
}
#endregion

#region bind
# An entry that cannot work goes first: IIS refuses to bind over it.
$state.RestartFor = $serving
if (-not $needed) {
    $state.RestartFor = $fault.Entry.Hash
}
Save-RunState -State $state
foreach ($entry in $fault.Specific) {
    Remove-HttpSysEntry -Entry $entry
}
if (@('stale', 'wrong') -contains $fault.General) {
    Remove-HttpSysEntry -Entry $fault.Entry
}
if ($needed) {
    Set-BackEndCertificate -Thumbprint $serving
}
#endregion

#region restart
# The back end reads the binding again when the services start.
Restart-WebService -Local $local -Mode $Restart
#endregion

#region verify
# Both layers, and everything that should not have changed.
if (-not $WhatIfPreference) {
    $after = @(Get-SiteBinding)
    $again = @{ Bindings = $after; Entries = @(Get-HttpSysEntry); Stored = @(Get-StoredCertificate) }
    $left = Get-BackEndFault @again -Now $now
    if ($alsoWrong) {
        & $alsoWrong $left $again.Stored $known
    }
    if ($left.Stop -or (-not (Test-BackEndHealthy -Fault $left))) {
        Exit-Run -Code 3 -Word 'unverified' -Message 'Port 444 still has no usable certificate.'
    }
    if (-not (Test-OtherBindingSame -Before $bindings -After $after)) {
        Exit-Run -Code 3 -Word 'unverified' -Message 'Another web binding changed during the run.'
    }
    if (-not (Test-WebService)) {
        Exit-Run -Code 3 -Word 'unverified' -Message 'The web services do not run.'
    }
    $state.RestartFor = ''
    Save-RunState -State $state
}
Complete-Run -Message 'Done. Port 444 has a usable certificate; check sign-in and the management shell.'
#endregion
