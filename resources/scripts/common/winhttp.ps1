# The proxy of Windows services. The words of netsh are translated, so only its values are read: the proxy first,
# then the list of names that go round it.
function Initialize-Setting {
    $script:FullName = Get-LocalFullName
    if (-not $script:FullName) {
        Exit-Refused 'The full name of this server could not be read.'
    }
}

function Get-WrongSetting {
    $now = Get-SettingValue -Name 'WinHTTP proxy'
    if ($now -eq '') {
        return
    }
    $proxy, $bypass = $now -split ' ', 2
    $entries = @(([string]$bypass) -split ';' | Where-Object -FilterScript { $_ })
    foreach ($entry in $entries) {
        if ($script:FullName -like $entry) {
            return
        }
    }
    $domain = '*.' + (($script:FullName -split '\.', 2)[1])
    foreach ($entry in @($domain, '<local>')) {
        if ($entries -notcontains $entry) {
            $entries += $entry
        }
    }
    $what = 'let names of the own domain go round the proxy; the proxy itself stays'
    New-Setting -Name 'WinHTTP proxy' -Before $now -After ("$proxy " + ($entries -join ';')) -What $what
}

# Proxy, a blank, exceptions; empty without a proxy.
function Get-SettingValue {
    param([string]$Name)
    $global:LASTEXITCODE = 0
    $lines = @(netsh winhttp show proxy)
    if ($global:LASTEXITCODE -ne 0) {
        throw "netsh could not read the $Name (code $global:LASTEXITCODE)."
    }
    $values = @()
    foreach ($line in $lines) {
        if ([string]$line -match '\s:\s+(\S+)\s*$') {
            $values += $matches[1]
        }
    }
    if ($values.Count -eq 0) {
        return ''
    }
    $bypass = ''
    if (($values.Count -gt 1) -and ($values[1] -notmatch '^\(')) {
        $bypass = $values[1]
    }
    return ('{0} {1}' -f $values[0], $bypass).Trim()
}

function Set-SettingValue {
    param([string]$Name, [string]$Value)
    $proxy, $bypass = $Value -split ' ', 2
    $words = @("proxy-server=$proxy")
    if ($bypass) {
        $words += "bypass-list=$bypass"
    }
    $global:LASTEXITCODE = 0
    netsh winhttp set proxy @words | Out-Null
    if ($global:LASTEXITCODE -ne 0) {
        throw "netsh could not set the $Name (code $global:LASTEXITCODE)."
    }
}

function Test-OwnSetting {
    param($Setting)
    $one = ([string]$Setting.Before -split ' ', 2)[0]
    $two = ([string]$Setting.After -split ' ', 2)[0]
    return (($Setting.Name -eq 'WinHTTP proxy') -and $one -and ($one -eq $two))
}
