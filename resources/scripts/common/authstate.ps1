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

function Get-EmptyRecord {
    param([string]$Thumbprint)
    $record = @{ Thumbprint = $Thumbprint; Query = 'unknown'; NotBefore = $null; NotAfter = $null }
    $record += @{ HasKey = $null; IsCsp = $null; Exportable = $null }
    if (-not $Thumbprint) {
        $record.Query = 'none'
    }
    return [pscustomobject]$record
}

# Missing and unreachable are two things: only an InvalidOperationException says that the server looked and
# found nothing. An empty answer says nothing at all.
function Get-AuthRecord {
    param([string]$ServerName, [string]$Thumbprint, [switch]$IsLocal)
    $record = Get-EmptyRecord -Thumbprint $Thumbprint
    if (-not $Thumbprint) {
        return $record
    }
    try {
        $found = @(Get-ExchangeCertificate -Server $ServerName -Thumbprint $Thumbprint -ErrorAction Stop)
        if ($found.Count -gt 0) {
            Add-CertificateFact -Record $record -Certificate $found[0]
        }
    } catch {
        $record.Query = 'unreachable'
        if ($_.CategoryInfo.Reason -eq 'InvalidOperationException') {
            $record.Query = 'missing'
        }
        return $record
    }
    if ($IsLocal) {
        Update-LocalRecord -Record $record
    }
    return $record
}

# The certificate as this server alone has it: its store knows, and no command is needed.
function Get-StoreRecord {
    param([string]$Thumbprint)
    $record = Get-EmptyRecord -Thumbprint $Thumbprint
    if ($Thumbprint) {
        Update-LocalRecord -Record $record
    }
    return $record
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
