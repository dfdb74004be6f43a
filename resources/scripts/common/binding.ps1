# The web bindings of both Exchange sites, and what is wrong with port 444.
function Get-SiteBinding {
    $all = @()
    foreach ($site in @('Default Web Site', 'Exchange Back End')) {
        foreach ($binding in @(Get-WebBinding -Name $site -ErrorAction Stop)) {
            if (@('http', 'https') -contains $binding.protocol) {
                $all += [pscustomobject]@{
                    Site        = $site
                    Protocol    = [string]$binding.protocol
                    Information = [string]$binding.bindingInformation
                    Hash        = ([string]$binding.certificateHash).ToUpperInvariant()
                    Flags       = [int]$binding.sslFlags
                }
            }
        }
    }
    return $all
}

# What the binding of port 444 forbids, as the sslFlags of IIS.
function Get-BackEndFlag {
    param([object[]]$Bindings)
    $own = @($Bindings | Where-Object -FilterScript {
            ($_.Site -eq 'Exchange Back End') -and ($_.Information -eq '*:444:')
        })
    if ($own.Count -ne 1) {
        return 0
    }
    return [int]$own[0].Flags
}

function Get-StoredCertificate {
    return @(Get-ChildItem -Path Cert:\LocalMachine\My -ErrorAction Stop)
}

function Test-BoundCertificate {
    param([object[]]$Stored, [string]$Hash, [datetime]$Now)
    foreach ($certificate in $Stored) {
        if ($certificate.Thumbprint -eq $Hash) {
            return ($certificate.HasPrivateKey -and
                ($certificate.NotAfter.ToUniversalTime() -gt $Now.ToUniversalTime()))
        }
    }
    return $false
}

# Port 444 can be wrong in three ways, two of them at once: no certificate, one that cannot be used, and an entry
# for a certain address or name that wins over the entry for all addresses.
function Get-BackEndFault {
    param([object[]]$Bindings, [object[]]$Entries, [object[]]$Stored, [datetime]$Now)
    $fault = [pscustomobject]@{ General = 'healthy'; Entry = $null; Specific = @(); Stop = '' }
    $backEnd = @($Bindings | Where-Object -FilterScript {
            ($_.Site -eq 'Exchange Back End') -and ($_.Protocol -eq 'https') -and ($_.Information -match ':444:')
        })
    if (($backEnd.Count -ne 1) -or ($backEnd[0].Information -ne '*:444:')) {
        $fault.Stop = 'Exchange Back End does not have exactly the https binding *:444:. That is another fault.'
        return $fault
    }
    # Bits 1 and 2 only: the others switch off HTTP/2, QUIC, OCSP stapling or versions of TLS, which is no fault.
    if (($backEnd[0].Flags -band 3) -ne 0) {
        $fault.Stop = 'The binding *:444: asks for a host name (SNI) or a central store. That is another fault.'
        return $fault
    }
    $frontEnd = @($Bindings | Where-Object -FilterScript { $_.Hash -and ($_.Site -eq 'Default Web Site') })
    if (($Entries.Count -eq 0) -and ($frontEnd.Count -gt 0)) {
        $fault.Stop = 'netsh shows no certificate entry at all, although IIS has some. Nothing can be said.'
        return $fault
    }
    $onPort = @($Entries | Where-Object -FilterScript { $_.Endpoint -match ':444$' })
    $fault.Entry = @($onPort | Where-Object -FilterScript { $_.Endpoint -eq '0.0.0.0:444' })[0]
    if (-not $fault.Entry) {
        $fault.General = 'unbound'
    } elseif (-not (Test-BoundCertificate -Stored $Stored -Hash $fault.Entry.Hash -Now $Now)) {
        $fault.General = 'stale'
    }
    foreach ($entry in $onPort) {
        $own = ($entry.Endpoint -eq '0.0.0.0:444')
        if ((-not $own) -and (-not (Test-BoundCertificate -Stored $Stored -Hash $entry.Hash -Now $Now))) {
            $fault.Specific += $entry
            $address = $entry.Endpoint -replace ':444$', ''
            $claimed = @($Bindings | Where-Object -FilterScript { $_.Information -like "${address}:444:*" })
            if ($claimed.Count -gt 0) {
                $fault.Stop = "A web binding of its own uses $($entry.Endpoint). Correct that one in IIS first."
            }
        }
    }
    return $fault
}

function Write-BackEndFault {
    param($Fault)
    $texts = @{
        'healthy' = 'The entry for all addresses has a usable certificate.'
        'unbound' = 'Port 444 has no certificate.'
        'stale'   = 'The certificate of port 444 is not in the store, has no private key, or has expired.'
    }
    Write-Line $texts[$Fault.General]
    foreach ($entry in $Fault.Specific) {
        Write-Line "The entry $($entry.Endpoint) wins over it, and its certificate $($entry.Hash) cannot be used."
    }
}

function Test-BackEndHealthy {
    param($Fault)
    return (($Fault.General -eq 'healthy') -and ($Fault.Specific.Count -eq 0))
}

# Entries of port 443 that name a certificate which is gone. Other stores than My are not looked into.
function Get-StaleFrontEnd {
    param([object[]]$Entries, [object[]]$Stored)
    $known = @($Stored | ForEach-Object -Process { $_.Thumbprint })
    return @($Entries | Where-Object -FilterScript {
            ($_.Endpoint -match ':443$') -and $_.Hash -and ($_.Store -eq 'My') -and ($known -notcontains $_.Hash)
        } | ForEach-Object -Process { $_.Endpoint })
}

function Get-StaleFrontEndText {
    param([string[]]$Endpoints)
    return ('Of other entries of HTTP.sys the certificate is not in the store: ' + ($Endpoints -join ', ') +
        '. This script does not change port 443; see frontend-cert-unbound.')
}

# Everything but the certificate of port 444 has to be as before.
function Test-OtherBindingSame {
    param([object[]]$Before, [object[]]$After)
    $line = {
        $hash = $_.Hash
        if (($_.Site -eq 'Exchange Back End') -and ($_.Information -eq '*:444:')) {
            $hash = ''
        }
        '{0}|{1}|{2}|{3}|{4}' -f $_.Site, $_.Protocol, $_.Information, $_.Flags, $hash
    }
    $one = @($Before | ForEach-Object -Process $line | Sort-Object)
    $two = @($After | ForEach-Object -Process $line | Sort-Object)
    return (($one -join ';') -eq ($two -join ';'))
}
