# The certificate of port 443 on Default Web Site, for all addresses and for 127.0.0.1. One that works is never
# replaced.
function Initialize-Setting {
    Import-Module -Name WebAdministration -ErrorAction Stop
    $script:Stored = @(Get-StoredCertificate)
    if (@(Get-FrontEndBinding).Count -eq 0) {
        Exit-Refused 'Default Web Site has no plain https binding of port 443. Add it in IIS Manager first.'
    }
}

function Get-FrontEndBinding {
    return @(Get-SiteBinding | Where-Object -FilterScript {
            ($_.Site -eq 'Default Web Site') -and ($_.Protocol -eq 'https') -and (-not ($_.Flags -band 3)) -and
            ($_.Information -match '^(\*?|127\.0\.0\.1):443:$')
        } | Sort-Object -Property Information)
}

function Get-WrongSetting {
    $chosen = ''
    foreach ($binding in @(Get-FrontEndBinding)) {
        $name = "Default Web Site https $($binding.Information)"
        $now = Get-SettingValue -Name $name
        $why = Get-FrontEndFault -Hash $now
        if (-not $why) {
            continue
        }
        if ((-not $chosen) -and (-not $Looking)) {
            $chosen = Select-FrontEndCertificate -Instead $now
        }
        New-Setting -Name $name -Before $now -After $chosen -What "bind certificate $chosen ($why)"
    }
}

# Empty when the certificate serves.
function Get-CertificateFault {
    param($Certificate)
    $now = (Get-Date).ToUniversalTime()
    if (-not $Certificate.HasPrivateKey) { return 'the certificate of now has no private key' }
    if ($Certificate.NotAfter.ToUniversalTime() -le $now) { return 'the certificate of now has expired' }
    if ($Certificate.NotBefore.ToUniversalTime() -gt $now) { return 'the certificate of now is not valid yet' }
    return ''
}

function Get-FrontEndFault {
    param([string]$Hash)
    $found = @($script:Stored | Where-Object -FilterScript { $Hash -and ($_.Thumbprint -eq $Hash) })
    $why = 'there is none'
    if ($Hash -and ($found.Count -eq 0)) {
        $why = 'the one of now is not in the store'
    } elseif ($found.Count -gt 0) {
        $why = Get-CertificateFault -Certificate $found[0]
    }
    if ($cause -ne 'frontend-cert-cng-ksp') {
        return $why
    }
    if ($why) {
        Exit-Refused "Port 443 has no certificate that works: $why. See frontend-cert-unbound."
    }
    if ((Test-CspKey -Certificate $found[0]) -eq $false) {
        return 'the key of now is in a key storage provider'
    }
    return ''
}

# The named one, or the only one of an authority that fits; where there are several, somebody has to choose.
function Select-FrontEndCertificate {
    param([string]$Instead)
    $good = @($script:Stored | Where-Object -FilterScript {
            (-not (Get-CertificateFault -Certificate $_)) -and ($_.Thumbprint -ne $Instead) -and
            ($_.Subject -notmatch 'Microsoft Exchange Server Auth Certificate|CN=WMSvc') -and
            ((Test-CspKey -Certificate $_) -ne $false)
        })
    if ($Thumbprint) {
        $named = @($good | Where-Object -FilterScript { $_.Thumbprint -eq $Thumbprint })
        if ($named.Count -ne 1) {
            Exit-Refused "The certificate $Thumbprint is not in the store, or it cannot serve port 443."
        }
        return ([string]$named[0].Thumbprint).ToUpperInvariant()
    }
    $old = @($script:Stored | Where-Object -FilterScript { $_.Thumbprint -eq $Instead })
    $fit = @($good | Where-Object -FilterScript {
            ($_.Subject -ne $_.Issuer) -and (Test-SameName -Old $old -New $_)
        })
    if ($fit.Count -eq 1) {
        return ([string]$fit[0].Thumbprint).ToUpperInvariant()
    }
    foreach ($one in $good) {
        Write-Line "In the store: $($one.Thumbprint) $($one.Subject), until $($one.NotAfter)"
    }
    if ($cause -eq 'frontend-cert-cng-ksp') {
        Write-Line 'The same certificate with a key that Exchange can use: export it with its key (certlm.msc),'
        Write-Line 'delete it, and import it so:'
        $provider = 'Microsoft RSA SChannel Cryptographic Provider'
        Write-Line "    certutil -csp ""$provider"" -importpfx FILE AT_KEYEXCHANGE"
        Write-Line 'Then choose it again for port 443 in IIS Manager, and run iisreset.'
    }
    Exit-Refused "$($fit.Count) certificates would fit. Choose one with -Thumbprint, the same on all servers."
}

# Every name that people use has to be in the new one. Where the old one is gone, nothing can be compared.
function Test-SameName {
    param([object[]]$Old, $New)
    if ($Old.Count -eq 0) {
        return $true
    }
    $names = @(Get-CertificateName -Certificate $New)
    foreach ($name in @(Get-CertificateName -Certificate $Old[0])) {
        if ($names -notcontains $name) {
            return $false
        }
    }
    return $true
}

function Get-FrontEndEndpoint {
    param([string]$Name)
    $address = ($Name -replace '^Default Web Site https ', '') -replace ':443:$', ''
    if (@('', '*') -contains $address) {
        $address = '0.0.0.0'
    }
    return "${address}:443"
}

# What HTTP.sys has, not what IIS shows.
function Get-SettingValue {
    param([string]$Name)
    $endpoint = Get-FrontEndEndpoint -Name $Name
    $entry = @(Get-HttpSysEntry | Where-Object -FilterScript { $_.Endpoint -eq $endpoint })
    if ($entry.Count -eq 0) {
        return ''
    }
    return [string]$entry[0].Hash
}

function Set-SettingValue {
    param([string]$Name, [string]$Value)
    $quiet = @{ WhatIf = [bool]$WhatIfPreference; Confirm = $false }
    $endpoint = Get-FrontEndEndpoint -Name $Name
    $old = @(Get-HttpSysEntry | Where-Object -FilterScript { $_.Endpoint -eq $endpoint })
    $information = $Name -replace '^Default Web Site https ', ''
    $binding = @(Get-WebBinding -Name 'Default Web Site' -Protocol 'https' -ErrorAction Stop |
            Where-Object -FilterScript { [string]$_.bindingInformation -eq $information })[0]
    if ($Value -and (@($script:Stored | Where-Object -FilterScript { $_.Thumbprint -eq $Value }).Count -ne 1)) {
        $script:Run.Begun = $false
        throw "The certificate $Value is not in the store; the entry of now stays."
    }
    # IIS refuses to bind over an entry.
    foreach ($entry in $old) {
        Remove-HttpSysEntry -Entry $entry @quiet
    }
    if (-not $Value) {
        return
    }
    try {
        $script:Run.Begun = $true
        $binding.AddSslCertificate($Value, 'My')
        $script:Run.Changed = $true
    } catch {
        Write-Line ('IIS did not bind it: ' + $_.Exception.Message)
    }
    if ((Get-SettingValue -Name $Name) -eq $Value) {
        return
    }
    $new = @{ Endpoint = $endpoint; Hash = $Value; AppId = '{4dc3e181-e14b-4a21-b022-59fc669b0914}'; Store = 'MY' }
    try {
        Add-HttpSysEntry -Entry ([pscustomobject]$new) -Flags ([int]$binding.sslFlags) @quiet
    } catch {
        # Better the certificate of before than none.
        foreach ($entry in $old) {
            Add-HttpSysEntry -Entry $entry -Flags ([int]$binding.sslFlags) @quiet
        }
        throw
    }
}

function Test-OwnSetting {
    param($Setting)
    return (($Setting.Name -match '^Default Web Site https (\*?|127\.0\.0\.1):443:$') -and
        ([string]$Setting.Before -match '^([0-9A-Fa-f]{40})?$'))
}
