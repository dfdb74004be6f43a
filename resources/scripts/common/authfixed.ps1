# What a repair of the Auth certificate begins with: the right place, the rights, and what is there now.
function Open-AuthRepair {
    param([string]$Cause)
    $local = Confirm-Machine -Server $Server
    Confirm-Rights
    Confirm-Attended
    Open-RunLog -LogFolder $LogFolder -Cause $Cause
    Import-Module -Name WebAdministration -ErrorAction Stop
    [void](Open-ExchangeShell -BreakGlass:$BreakGlass)
    $config = Get-AuthConfiguration
    Write-Line "Auth certificate: current $($config.Current), next $($config.Next)"
    $servers = @(Get-AuthServerState -Config $config -Local $local)
    $current = Get-CertificateSummary -Servers $servers -Role 'Current'
    $next = Get-CertificateSummary -Servers $servers -Role 'Next'
    $silent = @($current.Silent + $next.Silent | Sort-Object -Unique)
    if (($silent.Count -eq $servers.Count) -or ($silent -and (-not $IgnoreUnreachableServers))) {
        $text = 'Not every server answered: ' + ($silent -join ', ')
        Exit-Refused "$text. Make them answer, or run again with -IgnoreUnreachableServers if some do."
    }
    return [pscustomobject]@{
        Local = $local; Config = $config; Servers = $servers; Current = $current; Next = $next; Silent = $silent
    }
}
