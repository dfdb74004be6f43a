#region check
# Published is only what this server can use, and only while no current certificate works. A run that broke off
# after the publishing is finished.
$found = Open-AuthRepair -Cause 'auth-cert-expired'
$local = $found.Local
Confirm-ShellServer -Local $local
$config = $found.Config
$works = (@('usable', 'future') -contains $found.Current.State)
$state = Get-AuthRunState -Found $found -Resume:$works
$thumbprint = $config.Next
if ($works) {
    $thumbprint = $config.Current
    if ($state.Waiting.Count -eq 0) {
        Exit-OtherPlan "the current certificate is $($found.Current.State)"
    }
} elseif ($found.Servers[0].Next.State -ne 'usable') {
    Exit-OtherPlan "the next one cannot be used on $local. It can on: $($found.Next.Sources -join ', ')"
}
if ((-not $IgnoreHybrid) -and ((Get-HybridState) -ne 'no')) {
    $text = 'The organisation is hybrid, or that could not be read. Run again with -IgnoreHybrid, then run '
    Exit-Refused ($text + 'the Hybrid Configuration Wizard: Exchange Online has to learn the new one.')
}
#endregion
