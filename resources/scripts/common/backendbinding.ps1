# The https binding of Exchange Back End: port 444 on all addresses, without a host name or a central store.
function Initialize-Setting {
    Import-Module -Name WebAdministration -ErrorAction Stop
    $stored = @(Get-ChildItem -Path Cert:\LocalMachine\My -ErrorAction Stop)
    $script:Serving = @(Select-BackEndCertificate -Stored $stored -Bindings @(Get-SiteBinding))
}

# The good one first: what is wrong goes only when it stands.
function Get-WrongSetting {
    $good = 'Exchange Back End https *:444:'
    $now = Get-SettingValue -Name $good
    if ($now -notlike 'plain*') {
        if (-not $script:Serving) {
            Exit-Refused 'No certificate in the store can serve port 444; see backend-cert-unbound.'
        }
        $what = "make the binding for all addresses, with certificate $($script:Serving[0])"
        New-Setting -Name $good -Before $now -After 'plain' -What $what
    }
    foreach ($one in @(Get-WebBinding -Protocol 'https' -ErrorAction Stop)) {
        $name = "Exchange Back End https $($one.bindingInformation)"
        if ($name -notmatch ':444:') {
            continue
        }
        if ($one.ItemXPath -notmatch "@name='Exchange Back End'") {
            Exit-Refused "Another site has port 444: $($one.ItemXPath). Give it another port first."
        }
        if ($name -ne $good) {
            New-Setting -Name $name -Before 'plain' -After 'missing' -What 'remove this binding'
        }
    }
}

function Get-BackEndBinding {
    param([string]$Name)
    return @(Get-SiteBinding | Where-Object -FilterScript { $_.Place -eq $Name })[0]
}

function Get-SettingValue {
    param([string]$Name)
    $binding = Get-BackEndBinding -Name $Name
    if (-not $binding) { return 'missing' }
    if ($binding.sslFlags -band 3) { return 'asks for a host name or a central store' }
    if ($binding.Hash -or ($binding.Endpoint -ne '0.0.0.0:444')) { return 'plain' }
    return 'plain, without a certificate'
}

function Set-SettingValue {
    param([string]$Name, [string]$Value)
    $quiet = @{ WhatIf = [bool]$WhatIfPreference; Confirm = $false }
    $binding = Get-BackEndBinding -Name $Name
    # What else the binding forbids (HTTP/2, versions of TLS) stays forbidden.
    $flags = $binding.sslFlags -band (-bnot 3)
    if ($binding -and ($Value -eq 'missing') -and ($binding.Endpoint -ne '0.0.0.0:444')) {
        # Its entry in HTTP.sys would still win for that address. It goes first: a run that breaks off finds
        # the binding again, but never an entry without one.
        Set-HttpSysEntry -Endpoint $binding.Endpoint @quiet
    }
    if ($binding -and (($Value -eq 'missing') -or ($binding.sslFlags -band 3))) {
        $gone = @{ Name = $binding.Site; Protocol = 'https'; BindingInformation = $Name -replace '^.* ', '' }
        Remove-WebBinding @gone -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
        $script:Run.Changed = $true
    }
    if ($Value -eq 'plain') {
        if ((Get-SettingValue -Name $Name) -eq 'missing') {
            $new = @{ Name = 'Exchange Back End'; Protocol = 'https'; Port = 444; IPAddress = '*' }
            New-WebBinding @new -SslFlags $flags -ErrorAction Stop
            $script:Run.Changed = $true
        }
        $by = @{ Binding = (Get-BackEndBinding -Name $Name); Wanted = $script:Serving }
        Set-HttpSysEntry -Endpoint '0.0.0.0:444' @by @quiet
    }
}
