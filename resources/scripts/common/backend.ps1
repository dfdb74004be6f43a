# Port 444 as IIS, HTTP.sys and the store have it, and what is wrong with it. Three things can be, two of them
# at once: no certificate, one that cannot serve, and an entry for one address that wins over the one for all.
function Get-BackEnd {
    $bindings = @(Get-SiteBinding)
    $entries = @(Get-HttpSysEntry)
    $own = @($bindings | Where-Object -FilterScript { $_.Place -match '^Exchange Back End https .*:444:' })
    $look = @{
        Bindings = $bindings
        Binding  = $own[0]
        Entries  = @($entries | Where-Object -FilterScript { $_.Endpoint -match ':444$' })
        Stored   = @(Get-ChildItem -Path Cert:\LocalMachine\My -ErrorAction Stop)
        Faults   = @()
        Wrong    = ''
        Stop     = ''
        Others   = @($bindings | Where-Object -FilterScript { $own -notcontains $_ } |
                ForEach-Object -Process { "$($_.Place) $($_.sslFlags) $($_.Hash)" } | Sort-Object) -join ', '
    }
    # Other stores than My are not looked into.
    $stale = @($entries | Where-Object -FilterScript {
            ($_.Endpoint -match ':443$') -and $_.Hash -and ($_.Store -eq 'My') -and
            ($look.Stored.Thumbprint -notcontains $_.Hash)
        })
    if ($stale) {
        $ports = $stale.Endpoint -join ', '
        $look.Elsewhere = "The certificate of $ports is not in the store; see frontend-cert-unbound."
    }
    # Bits 1 and 2 only: the others switch off HTTP/2, QUIC, OCSP stapling or versions of TLS: no fault.
    if (($own.Count -ne 1) -or ($own[0].bindingInformation -ne '*:444:')) {
        $look.Stop = 'Exchange Back End has not exactly the https binding *:444:. That is another fault.'
    } elseif ($own[0].sslFlags -band 3) {
        $look.Stop = 'The binding *:444: asks for a host name or a central store. That is another fault.'
    } elseif (($entries.Count -eq 0) -and ($bindings.Hash -ne '')) {
        $look.Stop = 'netsh shows no certificate entry at all, although IIS has some. Nothing can be said.'
    } else {
        Find-BackEndFault -Look $look
    }
    return $look
}

# Notes the endpoints whose entry has to go or to come, and says why.
function Find-BackEndFault {
    param([hashtable]$Look)
    $all = '0.0.0.0:444'
    if ($Look.Entries.Endpoint -notcontains $all) {
        $Look.Faults += $all
        Write-Line "HTTP.sys has no certificate entry for $all."
    }
    foreach ($entry in $Look.Entries) {
        $certificate = @($Look.Stored | Where-Object -FilterScript { $_.Thumbprint -eq $entry.Hash })[0]
        $why = Get-CertificateObjection -Certificate $certificate
        if ((-not $why) -and ($entry.Endpoint -eq $all)) {
            $Look.Wrong = Get-BackEndObjection -Certificate $certificate -Bindings $Look.Bindings -Bound
            if ($cause -eq 'backend-cert-wrong') {
                $why = $Look.Wrong
            }
        }
        if ($why) {
            $Look.Faults += $entry.Endpoint
            Write-Line "HTTP.sys has certificate $($entry.Hash) for $($entry.Endpoint): $why."
            if (($entry.Endpoint -ne $all) -and ($Look.Bindings.Endpoint -contains $entry.Endpoint)) {
                $Look.Stop = "A web binding of its own has $($entry.Endpoint). Correct that one in IIS first."
            }
        }
    }
}
