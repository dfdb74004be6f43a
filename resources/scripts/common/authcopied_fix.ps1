#region copy
# A server on which it fails does not keep the others from their turn. Servers that an earlier run left to be
# restarted stay on the list.
$thumbprint = $found.Config.Current
$copies = @{ Current = @(); Failed = @() }
$names = @()
if ($state) {
    $names = @($state.Waiting)
}
if ($current.LackingOn.Count -gt 0) {
    $names = @($current.LackingOn + $names | Sort-Object -Unique)
    $state = Get-StateBefore -Found $found
    $state.Cause = 'auth-cert-missing-on-server'
    $state.RestartFor = $thumbprint
    $state.Waiting = $names
    Save-RunState -State $state
    $import = @{ Role = 'Current'; Thumbprint = $thumbprint; Sources = $current.Sources }
    $copy = @{ Servers = $found.Servers; Local = $found.Local; Into = $copies; Targets = $current.LackingOn }
    Copy-AuthCertificate -Import $import @copy
    if ((-not $WhatIfPreference) -and ($copies.Current.Count -eq 0)) {
        # It may arrive late or be imported by hand: those servers still need their restart then.
        $script:Run.StateMade = $false
        Exit-Run -Code 2 -Word 'partial' -Message ('Not copied to ' + ($copies.Failed -join ', '))
    }
}
$names = @($names | Where-Object -FilterScript { $copies.Failed -notcontains $_ })
if ($WhatIfPreference -and ($current.LackingOn.Count -gt 0)) {
    $names = @()
}
#endregion

#region recycle
# Only the servers that have just received it read it anew.
$waiting = @{ Found = $found; Names = $names; Thumbprint = $thumbprint; State = $state; Owed = $copies.Failed }
$left = Complete-AuthRestart @waiting
#endregion

#region verify
# Every server is asked again. What cannot be read is not taken for good.
Confirm-AuthResult -Found $found -Names $names -Thumbprint $thumbprint -Left $left
$missed = ''
if ($copies.Failed.Count -gt 0) {
    $missed = 'not copied to ' + ($copies.Failed -join ', ')
}
Complete-AuthRepair -Local $found.Local -Left $left -Missed $missed
#endregion
