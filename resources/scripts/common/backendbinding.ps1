# The https binding of Exchange Back End: port 444 on all addresses, without a host name or a central store.
$script:BackEndName = 'Exchange Back End https *:444:'

function Initialize-Setting {
    Import-Module -Name WebAdministration -ErrorAction Stop
    $frontEnd = @(Get-SiteBinding | Where-Object -FilterScript { $_.Site -eq 'Default Web Site' } |
            ForEach-Object -Process { $_.Hash })
    $known = @{ Local = (Get-LocalServerName); FullName = (Get-LocalFullName); Now = (Get-Date) }
    $known.FrontEndHashes = $frontEnd
    $script:Serving = [string]@(Select-BackEndCertificate -Stored @(Get-StoredCertificate) @known)[0]
}

# The good one first: what is wrong goes only when it stands.
function Get-WrongSetting {
    $now = Get-SettingValue -Name $script:BackEndName
    if ($now -notlike 'plain*') {
        if (-not $script:Serving) {
            Exit-Refused 'No certificate in the store can serve port 444; see backend-cert-unbound.'
        }
        $what = "make the binding for all addresses, with certificate $($script:Serving)"
        New-Setting -Name $script:BackEndName -Before $now -After 'plain' -What $what
    }
    foreach ($site in @(Get-Website -ErrorAction Stop)) {
        foreach ($binding in @(Get-WebBinding -Name $site.Name -Protocol 'https' -ErrorAction Stop)) {
            $where = [string]$binding.bindingInformation
            if (($where -notmatch ':444:') -or (($site.Name -eq 'Exchange Back End') -and ($where -eq '*:444:'))) {
                continue
            }
            if ($site.Name -ne 'Exchange Back End') {
                Exit-Refused "The site $($site.Name) has $where. Give it another port first."
            }
            $name = "Exchange Back End https $where"
            New-Setting -Name $name -Before 'plain' -After 'missing' -What 'remove this binding'
        }
    }
}

function Get-BackEndBinding {
    param([string]$Where)
    return @(Get-SiteBinding | Where-Object -FilterScript {
            ($_.Site -eq 'Exchange Back End') -and ($_.Protocol -eq 'https') -and ($_.Information -eq $Where)
        })
}

function Get-SettingValue {
    param([string]$Name)
    $found = @(Get-BackEndBinding -Where ($Name -replace '^Exchange Back End https ', ''))
    if ($found.Count -eq 0) {
        return 'missing'
    }
    if ($found[0].Flags -band 3) {
        return 'asks for a host name or a central store'
    }
    if (($Name -eq $script:BackEndName) -and (-not $found[0].Hash)) {
        return 'plain, without a certificate'
    }
    return 'plain'
}

function Set-SettingValue {
    param([string]$Name, [string]$Value)
    $where = $Name -replace '^Exchange Back End https ', ''
    $old = @(Get-BackEndBinding -Where $where)
    $flags = 0
    if ($Value -eq 'missing') {
        # Its entry in HTTP.sys would still win for that address. It goes first: a run that breaks off finds the
        # binding again, but never an entry without one.
        $endpoint = $where -replace ':$', ''
        foreach ($entry in @(Get-HttpSysEntry | Where-Object -FilterScript { $_.Endpoint -eq $endpoint })) {
            Remove-HttpSysEntry -Entry $entry -WhatIf:$WhatIfPreference -Confirm:$false
        }
    }
    $keep = ($old.Count -gt 0) -and ($Value -eq 'plain') -and (-not ($old[0].Flags -band 3))
    if (($old.Count -gt 0) -and (-not $keep)) {
        # What else the binding forbids (HTTP/2, versions of TLS) stays forbidden.
        $flags = $old[0].Flags -band (-bnot 3)
        $gone = @{ Name = 'Exchange Back End'; Protocol = 'https'; BindingInformation = $where }
        $script:Run.Begun = $true
        Remove-WebBinding @gone -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
        $script:Run.Changed = $true
    }
    if ($Value -eq 'plain') {
        $made = @{ Name = 'Exchange Back End'; Protocol = 'https'; Port = 444; IPAddress = '*'; SslFlags = $flags }
        if (-not $keep) {
            $script:Run.Begun = $true
            New-WebBinding @made -ErrorAction Stop
            $script:Run.Changed = $true
        }
        Set-BackEndCertificate -Thumbprint $script:Serving -WhatIf:$WhatIfPreference -Confirm:$false
    }
}
