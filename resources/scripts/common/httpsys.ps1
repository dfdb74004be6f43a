# The certificate entries of HTTP.sys. The words of netsh are translated, so only its values are read: an
# endpoint begins an entry, then come a hash, an application id and, on the next line, the store.
function Get-HttpSysEntry {
    $global:LASTEXITCODE = 0
    $lines = @(netsh http show sslcert)
    $entries = @()
    $entry = $null
    $storeNext = $false
    foreach ($line in $lines) {
        $text = [string]$line
        if ($text -match '\s:\s+(\S+:\d{1,5})\s*$') {
            $entry = @{ Endpoint = $matches[1]; Hash = ''; AppId = ''; Store = 'MY' }
            $entries += $entry
            $storeNext = $false
        } elseif ($entry -and (-not $entry.Hash) -and ($text -match '\s:\s+([0-9a-fA-F]{40})\s*$')) {
            $entry.Hash = $matches[1].ToUpperInvariant()
        } elseif ($entry -and (-not $entry.AppId) -and ($text -match '(\{[0-9a-fA-F-]{36}\})')) {
            $entry.AppId = $matches[1]
            $storeNext = $true
        } elseif ($storeNext) {
            $storeNext = $false
            if (($text -match '\s:\s+(\S+)\s*$') -and ($matches[1] -ne '(null)')) {
                $entry.Store = $matches[1]
            }
        }
    }
    return @($entries | ForEach-Object -Process { [pscustomobject]$_ })
}

function Get-EndpointOption {
    param([string]$Endpoint)
    if ($Endpoint -match '^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-fA-F:.%]+\]):\d+$') {
        return "ipport=$Endpoint"
    }
    return "hostnameport=$Endpoint"
}

function Remove-HttpSysEntry {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param($Entry)
    $what = "remove the certificate entry $($Entry.Hash) of HTTP.sys"
    if ($PSCmdlet.ShouldProcess($Entry.Endpoint, $what)) {
        $endpoint = Get-EndpointOption -Endpoint $Entry.Endpoint
        $global:LASTEXITCODE = 0
        $script:Run.Begun = $true
        netsh http delete sslcert $endpoint | Out-Null
        if ($global:LASTEXITCODE -ne 0) {
            throw "netsh could not remove the entry $($Entry.Endpoint) (code $global:LASTEXITCODE)."
        }
        $script:Run.Changed = $true
    } else {
        Exit-Declined $what
    }
}

# What a binding of IIS forbids, in the words of netsh. IIS passes it on itself; netsh has to be told.
function Get-SslLimitWord {
    param([int]$Flags)
    $words = @()
    if ($Flags -band 4) {
        $words += 'disablehttp2=enable'
    }
    if ($Flags -band 8) {
        $words += 'disableocspstapling=enable'
    }
    if ($Flags -band 16) {
        $words += 'disablequic=enable'
    }
    if ($Flags -band 32) {
        $words += 'disabletls13=enable'
    }
    if ($Flags -band 64) {
        $words += 'disablelegacytls=enable'
    }
    return $words
}

function Add-HttpSysEntry {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param($Entry, [int]$Flags = 0)
    $what = "add the certificate entry $($Entry.Hash) to HTTP.sys"
    if ($PSCmdlet.ShouldProcess($Entry.Endpoint, $what)) {
        $endpoint = Get-EndpointOption -Endpoint $Entry.Endpoint
        $words = @($endpoint, "certhash=$($Entry.Hash)", "appid=$($Entry.AppId)", "certstorename=$($Entry.Store)")
        $words += @(Get-SslLimitWord -Flags $Flags)
        $global:LASTEXITCODE = 0
        $script:Run.Begun = $true
        netsh http add sslcert @words | Out-Null
        if ($global:LASTEXITCODE -ne 0) {
            throw "netsh could not add the entry $($Entry.Endpoint) (code $global:LASTEXITCODE)."
        }
        $script:Run.Changed = $true
    } else {
        Exit-Declined $what
    }
}
