#region check
# One certificate for the whole organisation: a second one would shut out the servers that have the first.
# A server that does not answer is not taken for one that lacks it.
$found = Open-AuthRepair -Cause 'auth-cert-missing-on-server'
$current = $found.Current
if ($current.State -ne 'usable') {
    Exit-OtherPlan "the current certificate is $($current.State), so there is nothing to copy"
}
if (($current.LackingOn.Count -gt 0) -and ($current.Sources.Count -eq 0)) {
    Exit-OtherPlan 'no server can hand over the certificate with its key'
}
$state = Get-AuthRunState -Found $found -Resume
if (($state.Waiting.Count -eq 0) -and ($current.LackingOn.Count -eq 0)) {
    Exit-OtherPlan 'each server that answered has the current certificate'
}
#endregion
