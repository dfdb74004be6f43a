#region check
# Published is only what this server can use, and only while no current certificate works. A run that broke off
# after the publishing is finished.
$found = Open-AuthRepair -Cause 'auth-cert-expired'
$local = $found.Local
Confirm-ShellServer -Local $local
$config = $found.Config
$here = @($found.Servers | Where-Object -FilterScript { $_.Name -eq $local })[0]
$state = $null
$works = (@('usable', 'future') -contains $found.Current.State)
$thumbprint = $config.Next
if ($works) {
    $state = Get-UnfinishedState -RestartFor $config.Current
    $thumbprint = $config.Current
    if (-not $state) {
        Exit-OtherPlan ('the current certificate is ' + $found.Current.State)
    }
} elseif ($found.Next.State -ne 'usable') {
    Exit-OtherPlan ('the next certificate cannot be published; it is ' + $found.Next.State)
} elseif ((Get-CertificateState -Record $here.Next -Now $found.Now) -ne 'usable') {
    Exit-OtherPlan ("the next certificate is not on $local. It is on " + ($found.Next.Sources -join ', '))
}
$hybrid = Get-AllowedHybrid
if (-not $state) {
    $state = Get-StateBefore -Found $found
    $state.Thumbprint = $thumbprint
    Save-RunState -State $state
}
#endregion
