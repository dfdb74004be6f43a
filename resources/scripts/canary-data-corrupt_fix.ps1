#Requires -Version 3.0

<#
.SYNOPSIS
    Clears the corrupt canary keys, so that Exchange makes new ones.
.DESCRIPTION
    Cause: canary-data-corrupt. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Outlook on the web and the admin center protect their forms with canary keys that all servers share. When
    they cannot be read, every page fails with event 1309 that names Canary15. The script looks at the Auth
    certificate first, because that breaks the same pages. Then it saves the values, clears them (the attributes
    and the object stay), waits up to a quarter of an hour until the domain controllers of the sites with Exchange
    servers have no old key, and restarts the pools.

    Effect on users: everybody is signed out of Outlook on the web and the admin center.
    Undo: the script of this set that ends in _undo.ps1 writes the saved values back.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Restart
    recycle: only the pools concerned. iisreset: all of IIS.
.PARAMETER OtherServers
    print: print the commands for the other servers. remote: restart them by PowerShell remoting.
.PARAMETER EventSeenElsewhere
    Go on although no event on this server names the canary, because it was seen on another one.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*canary-data-corrupt_1-fix.ps1) -WhatIf
.NOTES
    Run once, on a Mailbox server with the Active Directory module, in Windows PowerShell as administrator.
    Needs: the right to change the Exchange configuration in Active Directory, and a management shell that opens.
    Exit codes: 0 done or healthy, 2 partly done or other servers are left, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/powershell/module/activedirectory/set-adobject
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [ValidateSet('recycle', 'iisreset')]
    [string]$Restart = '@Restart@',
    [ValidateSet('print', 'remote')]
    [string]$OtherServers = '@OtherServers@',
    [switch]$EventSeenElsewhere = ('@EventSeenElsewhere@' -eq 'true'),
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/certificates.ps1
# include: common/ownauth.ps1
# include: common/canary.ps1
# include: common/recycle.ps1

#region check
# The sign has to be younger than the last restart here, else there is nothing to do. A run that still owes
# restarts is taken up again, unless such an event has come after the restart here: that is a new fault.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause 'canary-data-corrupt'
Import-Module -Name WebAdministration -ErrorAction Stop
Open-CanaryDirectory
$now = Get-Date
$seen = Get-CanaryEventTime -Now $now
if ($EventSeenElsewhere -and (-not $seen)) {
    $seen = Get-InstantText -Time $now.AddHours(-1)
}
$state = $null
if (Get-StateFile) {
    $state = Read-RunState
}
$isOld = [string]::CompareOrdinal($seen, [string]$state.Taken) -le 0
$resume = $state.RestartFor -and ($isOld -or (-not $state.Taken))
if ($isOld -and (-not $resume)) {
    Exit-Healthy 'No event of the last week on this server names the canary since the last repair.'
}
$object = Get-CanaryObject
$dn = [string]$object.DistinguishedName
$values = Get-CanaryValue -Object $object
$old = $values
if ($resume) {
    Write-Line 'The last run has not seen to all servers. That is taken up again.'
    $old = @{}
    foreach ($property in @($state.Values.PSObject.Properties)) {
        $old[$property.Name] = [string]$property.Value
    }
} else {
    Confirm-AuthCertificate -Now $now
    if ($values.Count -eq 0) {
        Exit-Healthy 'The canary keys are empty; Exchange makes new ones.'
    }
    $script:Run.StateFile = ''
    $state = @{ Cause = 'canary-data-corrupt'; Server = $local; Taken = ''; Object = $dn; Values = $values }
    $state.RestartFor = 'canary'
}
# A run that was killed just before the change has noted more than it did.
$names = @($old.Keys | Where-Object -FilterScript { $values[$_] -ceq $old[$_] } | Sort-Object)
$servers = @(Get-DirectoryExchangeServer)
Write-Line "Object: $dn"
Write-Line ('Values to clear: ' + ($names -join ', '))
#endregion

#region clear
# The values only: without the attributes or the object, Exchange could not make new keys.
if ($names.Count -eq 0) {
    Write-Line 'The keys were cleared by the last run.'
} elseif ($PSCmdlet.ShouldProcess($dn, 'clear ' + ($names -join ', '))) {
    Save-RunState -State $state
    $option = @{ Identity = $dn; Clear = $names; Server = $script:Directory.Server }
    $script:Run.Begun = $true
    Set-ADObject @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
    $script:Run.Changed = $true
    $after = Get-CanaryValue -Object (Get-CanaryObject)
    foreach ($name in $names) {
        if ($after[$name] -ceq $old[$name]) {
            Exit-Run -Code 3 -Word 'unverified' -Message "$name still has its old value."
        }
    }
} else {
    Exit-Declined 'clearing the canary keys'
}
#endregion

#region replicate
# A pool that starts before its domain controller has the change loads the old keys again.
$silent = @()
if (-not $WhatIfPreference) {
    $sites = @($servers | ForEach-Object -Process { [string]$_.msExchServerSite } | Sort-Object -Unique)
    $near = @(Get-SiteController -Sites @($sites | Where-Object -FilterScript { $_ }))
    $wait = Wait-CanaryReplication -Dn $dn -Old $old -Controllers $near
    $silent = @($wait.Silent)
    if ($wait.Late.Count -gt 0) {
        $script:Run.Changed = $true
        $message = 'Cleared, but not yet gone on ' + ($wait.Late -join ', ') + '. No pool restarted. '
        $message += 'See to the replication (repadmin /showrepl), then run this script again.'
        Exit-Run -Code 2 -Word 'partial' -Message $message
    }
}
#endregion

#region recycle
# The processes keep the old keys until they start again. Pools near a silent controller may have loaded them
# again, and nobody knows when other servers were restarted by hand: the next run sees to them once more.
$work = @{ Services = @(); Pools = $script:SignInPools; Mode = $Restart }
Restart-SignIn -Name $local @work
$others = @($servers | ForEach-Object -Process { [string]$_.Name })
$others = @($others | Where-Object -FilterScript { $_ -ne $local })
if ($OtherServers -eq 'remote') {
    $others = @(Restart-RemoteSignIn -Names $others @work)
}
Write-RecycleCommand -Names $others @work
$state.Taken = Get-InstantText -Time (Get-Date)
if (($others.Count -eq 0) -and ($silent.Count -eq 0)) {
    $state.RestartFor = ''
}
Save-RunState -State $state
#endregion

#region verify
# New values may be there already; the old ones must not.
$stopped = @($script:SignInPools | Where-Object -FilterScript {
        (Get-WebAppPoolState -Name $_).Value -ne 'Started'
    })
if ($stopped -and (-not $WhatIfPreference)) {
    Exit-Run -Code 3 -Word 'unverified' -Message ('These pools do not run: ' + ($stopped -join ', '))
}
if (($others.Count -gt 0) -and ($OtherServers -eq 'remote')) {
    Complete-Run -Code 2 -Word 'partial' -Message 'Cleared; restart the servers above by hand.'
} elseif ($silent.Count -gt 0) {
    $message = 'Done, but these domain controllers did not answer: ' + ($silent -join ', ') + '. '
    $message += 'Servers of their sites may have the old keys still. Run this script again when they answer.'
    Complete-Run -Code 2 -Word 'partial' -Message $message
} elseif (($others.Count -gt 0) -and (-not $WhatIfPreference)) {
    Complete-Run -Code 2 -Word 'elsewhere' -Message 'Done here. Run the lines above on the other servers.'
} else {
    Complete-Run -Message 'Done. Everybody signs in again.'
}
#endregion
