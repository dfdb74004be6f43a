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

# include: common/unfinished.ps1
# include: common/certificates.ps1
# include: common/authstate.ps1
# include: common/authplan.ps1
# include: common/directory.ps1
# include: common/canary.ps1
# include: common/recycle.ps1

$failed = @()
$silent = @()

#region check
# The sign has to be younger than the last repair, else there is nothing to do.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause 'canary-data-corrupt'
Import-Module -Name WebAdministration -ErrorAction Stop
Open-Directory
$now = Get-Date
$unfinished = Get-UnfinishedState -RestartFor 'canary'
$seen = Get-CanaryEventTime -Now $now
# After the restart here such an event is a new fault, whatever other servers are still owed.
if ($unfinished -and $unfinished.Here -and ([string]::CompareOrdinal($seen, [string]$unfinished.Here) -gt 0)) {
    $unfinished = $null
    $script:Run.StateFile = ''
}
if ($EventSeenElsewhere -and (-not $seen)) {
    $seen = Get-InstantText -Time $now.AddHours(-1)
}
if ((-not $unfinished) -and (-not $seen)) {
    Exit-Healthy 'No event of the last week on this server names the canary.'
}
if ((-not $unfinished) -and (Get-StateFile)) {
    $taken = [string](Read-RunState).Taken
    $script:Run.StateFile = ''
    if ([string]::CompareOrdinal($seen, $taken) -le 0) {
        Exit-Healthy 'No event names the canary since the last repair.'
    }
}
if (-not $unfinished) {
    Confirm-AuthCertificate -Now $now
}
$object = Get-CanaryObject
$values = Get-CanaryValue -Object $object
if ((-not $unfinished) -and ($values.Count -eq 0)) {
    Exit-Healthy 'The canary keys are empty; Exchange makes new ones.'
}
# A run that was killed just before the change has noted more than it did.
$old = $values
$cleared = [bool]$unfinished
if ($unfinished) {
    $old = @{}
    foreach ($property in @($unfinished.Values.PSObject.Properties)) {
        $old[$property.Name] = [string]$property.Value
        if ($values[$property.Name] -eq $old[$property.Name]) {
            $cleared = $false
        }
    }
}
$servers = @(Get-DirectoryExchangeServer)
$names = @($values.Keys | Sort-Object)
Write-Line ('Object: ' + $object.DistinguishedName)
Write-Line ('Values that are set: ' + ($names -join ', '))
$state = $unfinished
if (-not $unfinished) {
    $state = @{
        Cause      = 'canary-data-corrupt'
        Server     = $local
        Taken      = Get-InstantText -Time $now
        Object     = [string]$object.DistinguishedName
        Values     = $values
        RestartFor = ''
        Here       = ''
    }
    Save-RunState -State $state
}
#endregion

#region clear
# The values only: without the attributes or the object, Exchange could not make new keys.
if ($cleared) {
    Write-Line 'The keys were cleared by the last run.'
} elseif ($PSCmdlet.ShouldProcess($object.DistinguishedName, 'clear ' + ($names -join ', '))) {
    $state.RestartFor = 'canary'
    Save-RunState -State $state
    $option = @{ Identity = [string]$object.DistinguishedName; Clear = $names }
    $option.Server = $script:Directory.Controller
    $script:Run.Begun = $true
    Set-ADObject @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
    $script:Run.Changed = $true
    $after = Get-CanaryValue -Object (Get-CanaryObject)
    foreach ($name in $names) {
        if ($after[$name] -eq $values[$name]) {
            Exit-Run -Code 3 -Word 'unverified' -Message "$name still has its old value."
        }
    }
} else {
    Exit-Declined 'clearing the canary keys'
}
#endregion

#region replicate
# A pool that starts before its domain controller has the change loads the old keys again.
if (-not $WhatIfPreference) {
    $wait = Wait-CanaryReplication -Dn ([string]$object.DistinguishedName) -Old $old -Servers $servers
    $silent = @($wait.Silent)
    if (@($wait.Late).Count -gt 0) {
        $script:Run.Changed = $true
        $message = 'Cleared, but not yet gone on ' + (@($wait.Late) -join ', ') + '. No pool restarted. '
        $message += 'See to the replication (repadmin /showrepl), then run this script again.'
        Exit-Run -Code 2 -Word 'partial' -Message $message
    }
}
#endregion

#region recycle
# The processes keep the old keys until they start again.
$work = @{ Services = @(); Pools = $script:SignInPools; Mode = $Restart }
Restart-SignIn -Name $local @work
$others = @($servers | ForEach-Object -Process { $_.Name } | Where-Object -FilterScript { $_ -ne $local })
if (($OtherServers -eq 'remote') -and ($others.Count -gt 0)) {
    $failed = @(Restart-RemoteSignIn -Names $others @work)
    $others = $failed
}
Write-RecycleCommand -Names $others @work
# Pools near a silent controller may have loaded the old keys again, and nobody knows when other servers were
# restarted by hand: the next run sees to them once more.
if (($others.Count -eq 0) -and ($silent.Count -eq 0)) {
    $state.RestartFor = ''
} elseif ($unfinished) {
    $here = @{ MemberType = 'NoteProperty'; Name = 'Here'; Value = (Get-InstantText -Time (Get-Date)) }
    Add-Member -InputObject $state @here -Force
} else {
    $state.Here = Get-InstantText -Time (Get-Date)
}
Save-RunState -State $state
#endregion

#region verify
# New values may be there already; the old ones must not.
if (-not $WhatIfPreference) {
    if (-not (Test-PoolStarted -Pools $script:SignInPools)) {
        Exit-Run -Code 3 -Word 'unverified' -Message 'The pools do not run.'
    }
}
if ($failed.Count -gt 0) {
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
