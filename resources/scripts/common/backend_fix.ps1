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
    $front = @(Get-StaleFrontEnd -Entries $entries -Stored $stored)
    if ($front.Count -gt 0) {
        $text = 'Nothing was changed. Port 444 has a usable certificate. '
        Exit-Run -Code 2 -Word 'elsewhere' -Message ($text + (Get-StaleFrontEndText -Endpoints $front))
    }
    Exit-Healthy 'Port 444 has a usable certificate.'
}
# only Plan=bind
if ($due) {
    Exit-OtherPlan 'an earlier run left the internal mail certificate to be put right, and this one cannot'
}
# end only
# only Plan=open
$mailOnly = $due -and (-not $state) -and (Test-BackEndHealthy -Fault $fault)
# end only
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

# only Plan=bind
#region choose
# Only what is in the store is taken: that needs no management shell and no prompt.
# end only
# only Plan=open
#region certificate
# Creating is the exception: a survivor in the store needs no management shell and no prompt.
if ($due -and (-not $WhatIfPreference)) {
    [void](Open-NearestShell -Neighbour $Neighbour -BreakGlass:$BreakGlass)
    $state.Transport = $due
    $state.TransportDue = $true
    Save-RunState -State $state
    if (Test-MailCertificate -Thumbprint $due.Thumbprint) {
        Restore-TransportCertificate -Server $local -Before $due -Always
        $state.TransportDue = $false
        Save-RunState -State $state
    }
}
if ($mailOnly -and (-not $WhatIfPreference)) {
    $mailLeft = Complete-Transport -Server $local -Thumbprint $fault.Entry.Hash -State $state
    if ($mailLeft) {
        Exit-Run -Code 2 -Word 'partial' -Message "Port 444 was in order, but $mailLeft."
    }
    Exit-Run -Code 0 -Word 'done' -Message 'Port 444 was in order. The internal mail certificate is put right.'
}
# end only
$serving = ''
$survivors = @()
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
    $survivors = @(Select-BackEndCertificate -Stored $stored @known)
    $serving = [string]$survivors[0]
}
# only Plan=bind
if ($needed -and (-not $serving)) {
    Exit-OtherPlan 'no usable certificate of this server is in its store, so one has to be created'
}
# end only
if ($serving) {
    Write-Line "Certificate that is used again: $serving"
}
# only Plan=open
if ($needed -and (-not $serving)) {
    Write-Line 'No usable certificate is in the store; a new one is needed.'
    [void](Open-NearestShell -Neighbour $Neighbour -BreakGlass:$BreakGlass)
    $transport = Get-TransportState -Server $local
    # Owed from here on: the command may replace it and fail after that.
    $state.Transport = $transport
    $state.TransportDue = $true
    Save-RunState -State $state
    # Without Services it would become the certificate of POP and IMAP too.
    $option = @{ Server = $local; FriendlyName = 'Microsoft Exchange'; Services = 'SMTP' }
    $serving = New-GuardedCertificate -Local $local -By $option -What 'create a server certificate'
    if (-not $WhatIfPreference) {
        $state.Created = $serving
        Save-RunState -State $state
        if ($transport.Usable) {
            Restore-TransportCertificate -Server $local -Before $transport -Always:$Unattended
            # Who answered the question may have said Yes, and a reading may be behind: read again at the end.
            $state.TransportDue = (-not $Unattended)
            Save-RunState -State $state
        }
        Confirm-NewCertificate -Thumbprint $serving
    }
}
# end only
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
    $state.RestartFor = Set-FirstCertificate -Thumbprints @(@($serving) + $survivors | Select-Object -Unique)
    Save-RunState -State $state
}
# only Plan=open
$mailLeft = Complete-Transport -Server $local -Thumbprint $state.RestartFor -State $state
# end only
#endregion

#region restart
# The back end reads the binding again when the services start.
Restart-WebService -Local $local -Mode $Restart
#endregion

#region verify
# Both layers, and everything that should not have changed.
$front = @()
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
    $front = @(Get-StaleFrontEnd -Entries $again.Entries -Stored $again.Stored)
}
# only Plan=open
if ($mailLeft) {
    Complete-Run -Code 2 -Word 'partial' -Message "Port 444 has a usable certificate, but $mailLeft."
    return
}
# end only
if ($front.Count -gt 0) {
    $text = 'Done, port 444 has a usable certificate. '
    Complete-Run -Code 2 -Word 'elsewhere' -Message ($text + (Get-StaleFrontEndText -Endpoints $front))
} else {
    Complete-Run -Message 'Done. Port 444 has a usable certificate; check sign-in and the management shell.'
}
#endregion
