# DnsNameList knows the English words of Windows only; the text of the extension has the names in any.
function Get-CertificateName {
    param($Certificate)
    $Certificate.DnsNameList | ForEach-Object -Process { [string]$_.Unicode }
    $Certificate.Extensions | Where-Object -FilterScript { $_.Oid.Value -eq '2.5.29.17' } |
        ForEach-Object -Process { $_.Format($false) -split '[\s,=:]+' }
}

# Why a certificate of the store cannot serve at all; empty when it can.
function Get-CertificateObjection {
    param($Certificate)
    $utc = (Get-Date).ToUniversalTime()
    if (-not $Certificate) { return 'it is not in the store' }
    if (-not $Certificate.HasPrivateKey) { return 'it has no private key' }
    if ($Certificate.NotAfter.ToUniversalTime() -le $utc) { return 'it has expired' }
    if ($Certificate.NotBefore.ToUniversalTime() -gt $utc) { return 'it is not valid yet' }
    return ''
}

# Why it is not one for port 444, where Exchange makes one for each server. One that is bound already may know
# the server by its short name alone.
function Get-BackEndObjection {
    param($Certificate, [object[]]$Bindings, [switch]$Bound)
    $why = Get-CertificateObjection -Certificate $Certificate
    if ($why) { return $why }
    if ("$($Certificate.Subject) $($Certificate.FriendlyName)" -match 'Server Auth Certificate|WMSvc') {
        return 'it is the Auth certificate, or the one of the web management service'
    }
    $front = @($Bindings | Where-Object -FilterScript { $_.Site -eq 'Default Web Site' })
    $public = ($Certificate.Subject -ne $Certificate.Issuer)
    if ($public -and ($front.Hash -contains $Certificate.Thumbprint)) {
        return 'it is the public certificate of the front end'
    }
    $local = Get-LocalServerName
    $full = Get-LocalFullName
    if (-not $full) {
        $full = "$local.*"
    }
    $own = @(Get-CertificateName -Certificate $Certificate | Where-Object -FilterScript {
            ($_ -like $full) -or ($_ -eq ($full -replace '^[^.]+', '*')) -or ($Bound -and ($_ -eq $local))
        })
    if (-not $own) {
        return 'it does not name this server in full'
    }
    return ''
}

# Thumbprints: the named certificate, or those that Exchange made for this server, the latest first.
function Select-BackEndCertificate {
    param([object[]]$Stored, [object[]]$Bindings, [string]$Named)
    foreach ($one in @($Stored | Sort-Object -Property NotAfter, Thumbprint -Descending)) {
        $wanted = ($one.Subject -eq "CN=$(Get-LocalServerName)") -and ($one.Subject -eq $one.Issuer)
        if ($Named) {
            $wanted = ($one.Thumbprint -eq $Named)
        }
        $why = Get-BackEndObjection -Certificate $one -Bindings $Bindings
        if ($wanted -and $why) {
            Write-Line "The certificate $($one.Thumbprint) cannot serve port 444: $why."
        } elseif ($wanted) {
            ([string]$one.Thumbprint).ToUpperInvariant()
        }
    }
}
