# Reads what the plan needs: the Auth configuration and, for each server, what it holds.
function Get-AuthConfiguration {
    $config = $null
    try {
        $config = @(Get-AuthConfig -ErrorAction Stop)[0]
    } catch {
        Write-Line ('Get-AuthConfig failed: ' + $_.Exception.Message)
    }
    if (-not $config) {
        return $null
    }
    return [pscustomobject]@{
        Current       = ([string]$config.CurrentCertificateThumbprint).ToUpperInvariant()
        Previous      = ([string]$config.PreviousCertificateThumbprint).ToUpperInvariant()
        Next          = ([string]$config.NextCertificateThumbprint).ToUpperInvariant()
        NextEffective = $config.NextCertificateEffectiveDate
    }
}

# The servers that need the Auth certificate: Mailbox and Client Access of version 15.
function Get-AuthServer {
    $servers = @(Get-ExchangeServer -ErrorAction Stop | Where-Object -FilterScript {
            ($_.IsMailboxServer -or $_.IsClientAccessServer) -and (-not $_.IsEdgeServer) -and
            ([string]$_.AdminDisplayVersion -match '^Version 15')
        })
    return $servers
}

# Missing and unreachable are two things: only an InvalidOperationException says that the server looked and
# found nothing. An empty answer says nothing at all.
function Get-AuthRecord {
    param([string]$ServerName, [string]$Thumbprint, [switch]$IsLocal)
    $record = @{
        Thumbprint = $Thumbprint; Query = 'unknown'; NotBefore = $null; NotAfter = $null
        HasKey = $null; IsCsp = $null; Exportable = $null; Detail = ''
    }
    if (-not $Thumbprint) {
        $record.Query = 'none'
        return [pscustomobject]$record
    }
    try {
        $found = @(Get-ExchangeCertificate -Server $ServerName -Thumbprint $Thumbprint -ErrorAction Stop)
    } catch {
        $record.Query = 'unreachable'
        if ($_.CategoryInfo.Reason -eq 'InvalidOperationException') {
            $record.Query = 'missing'
        }
        $record.Detail = $_.Exception.Message
        return [pscustomobject]$record
    }
    if ($found.Count -gt 0) {
        $facts = Get-CertificateFact -Certificate $found[0]
        if ($facts.NotAfter) {
            $record.Query = 'found'
        }
        $record.NotBefore = $facts.NotBefore
        $record.NotAfter = $facts.NotAfter
        $record.HasKey = $facts.HasKey
        $record.Exportable = $found[0].PrivateKeyExportable
    }
    if ($IsLocal) {
        Update-LocalRecord -Record $record
    }
    return [pscustomobject]$record
}

# The store of this server knows more than the shell tells: the key and its provider.
function Update-LocalRecord {
    [System.Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '')]
    param($Record)
    $stored = Get-StoreCertificate -Thumbprint $Record.Thumbprint
    if (-not $stored) {
        if ($Record.Query -eq 'unknown') {
            $Record.Query = 'missing'
        }
        return
    }
    $Record.Query = 'found'
    $Record.NotBefore = $stored.NotBefore.ToUniversalTime()
    $Record.NotAfter = $stored.NotAfter.ToUniversalTime()
    $Record.HasKey = $stored.HasPrivateKey
    if ($stored.HasPrivateKey) {
        $Record.IsCsp = Test-CspKey -Certificate $stored
    }
}

function Get-AuthServerState {
    param($Config, [string]$Local)
    $states = @()
    foreach ($server in @(Get-AuthServer)) {
        $isLocal = ([string]$server.Name -eq $Local)
        $name = [string]$server.Fqdn
        if (-not $name) {
            $name = [string]$server.Name
        }
        $states += [pscustomobject]@{
            Name    = ([string]$server.Name).ToUpperInvariant()
            Fqdn    = $name
            Current = Get-AuthRecord -ServerName $name -Thumbprint $Config.Current -IsLocal:$isLocal
            Next    = Get-AuthRecord -ServerName $name -Thumbprint $Config.Next -IsLocal:$isLocal
        }
    }
    return $states
}

# yes, no or unknown
function Get-HybridState {
    try {
        if (@(Get-HybridConfiguration -ErrorAction Stop | Where-Object -FilterScript { $_ }).Count -gt 0) {
            return 'yes'
        }
        return 'no'
    } catch {
        Write-Line ('Get-HybridConfiguration failed: ' + $_.Exception.Message)
        return 'unknown'
    }
}
