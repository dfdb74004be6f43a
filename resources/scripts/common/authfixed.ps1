# What a repair of the Auth certificate begins with: the right place, the rights, and what is there now.
function Open-AuthRepair {
    param([string]$Cause)
    $local = Confirm-Machine -Server $Server
    Confirm-Rights
    Confirm-Attended
    Open-RunLog -LogFolder $LogFolder -Cause $Cause
    Import-Module -Name WebAdministration -ErrorAction Stop
    [void](Open-ExchangeShell -BreakGlass:$BreakGlass)
    $now = Get-Date
    $config = Get-AuthConfiguration
    if (-not $config) {
        Exit-Refused 'The Auth configuration could not be read, so nothing can be said.'
    }
    $servers = @(Get-AuthServerState -Config $config -Local $local)
    $current = Get-CertificateSummary -Servers $servers -Role 'Current' -Now $now
    $next = Get-CertificateSummary -Servers $servers -Role 'Next' -Now $now
    Write-Line "Current Auth certificate: $($config.Current)"
    Write-Line "Next Auth certificate:    $($config.Next)"
    Write-ServerLine -Servers $servers -Now $now
    $silent = @($current.Silent + $next.Silent | Sort-Object -Unique)
    if ($silent.Count -eq $servers.Count) {
        Exit-Refused 'No Exchange server answered, so nothing can be said.'
    }
    if (($silent.Count -gt 0) -and (-not $IgnoreUnreachableServers)) {
        $text = 'Not every server answered: ' + ($silent -join ', ')
        Exit-Refused "$text. Make them answer, or run again with -IgnoreUnreachableServers."
    }
    return [pscustomobject]@{
        Local = $local; Now = $now; Config = $config; Servers = $servers; Current = $current; Next = $next
        Silent = $silent
    }
}

# What undo and a later run need to know.
function Get-StateBefore {
    param($Found)
    return @{
        Cause        = 'auth-cert-expired'
        Server       = $Found.Local
        Taken        = Get-InstantText -Time $Found.Now
        Current      = $Found.Config.Current
        Previous     = $Found.Config.Previous
        Next         = $Found.Config.Next
        Effective    = Get-InstantText -Time $Found.Config.NextEffective
        Transport    = @{ Thumbprint = ''; Usable = $false }
        TransportDue = $false
        Friendly     = 'Microsoft Exchange Server Auth Certificate ' + (Get-Stamp)
        Created      = ''
        Thumbprint   = ''
        RestartFor   = ''
        Waiting      = @()
    }
}

function Get-AllowedHybrid {
    $hybrid = Get-HybridState
    if (($hybrid -ne 'no') -and (-not $IgnoreHybrid)) {
        $text = 'The organisation is hybrid, or that could not be read; Exchange Online has to learn the new '
        Exit-Refused ($text + 'certificate. Run again with -IgnoreHybrid, then the Hybrid Configuration Wizard.')
    }
    return $hybrid
}
