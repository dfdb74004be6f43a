# The certificate entries of HTTP.sys. The words of netsh are translated, so only its values are read: on the
# lines of an entry stand its endpoint, a hash, an application id and the store.
function Get-HttpSysEntry {
    param([string]$Endpoint)
    $form = '(?m)\s:\s+(\S+:\d{1,5})\s*$(?:\n.*\s:\s+([0-9a-fA-F]{40})\s*$)?'
    $form += '(?:\n.*(\{[0-9a-fA-F-]{36}\}).*\n.*\s:\s+(\S+))?'
    $shown = @(netsh http show sslcert) -join [char]10
    foreach ($found in [regex]::Matches($shown, $form)) {
        if ((-not $Endpoint) -or ($found.Groups[1].Value -eq $Endpoint)) {
            [pscustomobject]@{
                Endpoint = $found.Groups[1].Value
                Hash     = $found.Groups[2].Value.ToUpperInvariant()
                AppId    = $found.Groups[3].Value
                Store    = $found.Groups[4].Value -replace '^(\(null\))?$', 'MY'
            }
        }
    }
}

# What a binding of IIS forbids (bits 4 to 64 of its sslFlags), netsh has to be told. Whether it did its work,
# the next look at the entries tells.
function Invoke-SslCertCommand {
    param([string]$Verb, $Entry, [int]$Flags)
    $kind = 'hostnameport'
    if ($Entry.Endpoint -match '^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-fA-F:.%]+\]):\d+$') {
        $kind = 'ipport'
    }
    $words = @("$kind=$($Entry.Endpoint)")
    if ($Verb -eq 'add') {
        $words += @("certhash=$($Entry.Hash)", "appid=$($Entry.AppId)", "certstorename=$($Entry.Store)")
        $limits = @('disablehttp2', 'disableocspstapling', 'disablequic', 'disabletls13', 'disablelegacytls')
        $words += @($limits | Where-Object -FilterScript { $Flags -band (4 -shl $limits.IndexOf($_)) } |
                ForEach-Object -Process { "$_=enable" })
    }
    $global:LASTEXITCODE = 0
    netsh http $Verb sslcert @words | Out-Null
    if ($global:LASTEXITCODE -ne 0) {
        Write-Line "netsh could not $Verb the entry $($Entry.Endpoint) (code $global:LASTEXITCODE)."
    }
}

# Puts the first wanted certificate that works in the place of what an endpoint has; without one it only
# removes. Thumbprints go through IIS, which writes HTTP.sys at once, but not over an entry and not always:
# then netsh does. Entries go through netsh alone, as they were. Where no key works, what was there comes back.
function Set-HttpSysEntry {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([Parameter(Mandatory = $true)][string]$Endpoint, [object[]]$Wanted, $Binding, [string]$What)
    if (-not $PSCmdlet.ShouldProcess($Endpoint, $What)) {
        return (Exit-Declined "$What ($Endpoint)")
    }
    $old = @(Get-HttpSysEntry -Endpoint $Endpoint)
    $script:Run.Begun = $true
    if ($old) {
        Invoke-SslCertCommand -Verb 'delete' -Entry $old[0]
        if (Get-HttpSysEntry -Endpoint $Endpoint) {
            throw "The entry $Endpoint could not be removed."
        }
        $script:Run.Changed = $true
    }
    if (-not $Wanted) {
        return
    }
    foreach ($one in $Wanted + $old) {
        $entry = $one
        if ($one -is [string]) {
            $id = '{4dc3e181-e14b-4a21-b022-59fc669b0914}'
            $entry = @{ Endpoint = $Endpoint; Hash = $one; AppId = $id; Store = 'MY' }
            try {
                $Binding.AddSslCertificate($one, 'My')
            } catch {
                Write-Line "IIS did not bind ${one}: $($_.Exception.Message)"
            }
        }
        if ((Get-HttpSysEntry -Endpoint $Endpoint).Hash -ne $entry.Hash) {
            Invoke-SslCertCommand -Verb 'add' -Entry $entry -Flags $Binding.sslFlags
        }
        if ((Get-HttpSysEntry -Endpoint $Endpoint).Hash -eq $entry.Hash) {
            $script:Run.Changed = $true
            Write-Line "$Endpoint has certificate $($entry.Hash)."
            if ($Wanted -contains $one) {
                return
            }
        }
    }
    throw "No wanted certificate could be bound to $Endpoint."
}
