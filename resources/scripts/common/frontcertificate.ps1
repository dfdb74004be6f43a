# The certificate of port 443 on Default Web Site, for all addresses and for 127.0.0.1. One that works is
# never replaced.
function Initialize-Setting {
    Import-Module -Name WebAdministration -ErrorAction Stop
    $script:Stored = @(Get-ChildItem -Path Cert:\LocalMachine\My -ErrorAction Stop)
    if (-not (Get-FrontEndBinding)) {
        Exit-Refused 'Default Web Site has no plain https binding of port 443. Add it in IIS Manager first.'
    }
}

function Get-FrontEndBinding {
    param([string]$Name)
    Get-SiteBinding | Sort-Object -Property Place | Where-Object -FilterScript {
        ($_.Place -match '^Default Web Site https (\*?|127\.0\.0\.1):443:$') -and
        (-not ($_.sslFlags -band 3)) -and ((-not $Name) -or ($_.Place -eq $Name))
    }
}

function Get-WrongSetting {
    $chosen = ''
    foreach ($binding in @(Get-FrontEndBinding)) {
        $now = Get-SettingValue -Name $binding.Place
        $why = Get-FrontEndFault -Hash $now
        if ($why) {
            if ((-not $chosen) -and (-not $Looking)) {
                $chosen = Select-FrontEndCertificate -Instead $now
            }
            $what = "bind certificate $chosen (now '$now': $why)"
            New-Setting -Name $binding.Place -Before $now -After $chosen -What $what
        }
    }
}

# The named one, or the only one of an authority with all names that people use; where the old one is gone,
# nothing can be compared. Where there are several, somebody has to choose.
function Select-FrontEndCertificate {
    param([string]$Instead)
    $good = @($script:Stored | Where-Object -FilterScript {
            ($_.Thumbprint -ne $Instead) -and (-not (Get-CertificateObjection -Certificate $_)) -and
            ($_.Subject -notmatch 'Microsoft Exchange Server Auth Certificate|CN=WMSvc') -and
            ((Test-CspKey -Certificate $_) -ne $false)
        })
    $old = @($script:Stored | Where-Object -FilterScript { $_.Thumbprint -eq $Instead })
    $needed = @($old | ForEach-Object -Process { Get-CertificateName -Certificate $_ })
    $fit = @(foreach ($one in $good) {
            $names = @(Get-CertificateName -Certificate $one)
            $lacking = @($needed | Where-Object -FilterScript { $names -notcontains $_ })
            if (($one.Thumbprint -eq $Thumbprint) -or
                ((-not $Thumbprint) -and ($one.Subject -ne $one.Issuer) -and (-not $lacking))) {
                ([string]$one.Thumbprint).ToUpperInvariant()
            }
        })
    if ($fit.Count -ne 1) {
        foreach ($one in $good) {
            Write-Line "In the store: $($one.Thumbprint) $($one.Subject), until $($one.NotAfter)"
        }
        foreach ($line in $told.Advice) {
            Write-Line $line
        }
        Exit-Refused "$($fit.Count) of them would fit. Choose one with -Thumbprint, the same on all servers."
    }
    return $fit[0]
}

# What HTTP.sys has, not what IIS shows.
function Get-SettingValue {
    param([string]$Name)
    $binding = Get-FrontEndBinding -Name $Name
    if (-not $binding) {
        return ''
    }
    return [string](Get-HttpSysEntry -Endpoint $binding.Endpoint).Hash
}

function Set-SettingValue {
    param([string]$Name, [string]$Value)
    $binding = Get-FrontEndBinding -Name $Name
    if ($Value -and ($script:Stored.Thumbprint -notcontains $Value)) {
        $script:Run.Begun = $false
        throw "The certificate $Value is not in the store; the entry of now stays."
    }
    $by = @{ Binding = $binding; Wanted = @($Value | Where-Object -FilterScript { $_ }) }
    Set-HttpSysEntry -Endpoint $binding.Endpoint @by -WhatIf:$WhatIfPreference -Confirm:$false
}

function Test-OwnSetting {
    param($Setting)
    return (($Setting.Name -match '^Default Web Site https (\*?|127\.0\.0\.1):443:$') -and
        ([string]$Setting.Before -match '^([0-9A-Fa-f]{40})?$'))
}
