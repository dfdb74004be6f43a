# Reads what the plan needs: the Auth configuration and, for each server, what it holds.
function Get-AuthConfiguration {
    try {
        $config = @(Get-AuthConfig -ErrorAction Stop)[0]
    } catch {
        Write-Line ('Get-AuthConfig failed: ' + $_.Exception.Message)
        return $null
    }
    if ($config) {
        return [pscustomobject]@{
            Current       = ([string]$config.CurrentCertificateThumbprint).ToUpperInvariant()
            Previous      = ([string]$config.PreviousCertificateThumbprint).ToUpperInvariant()
            Next          = ([string]$config.NextCertificateThumbprint).ToUpperInvariant()
            NextEffective = $config.NextCertificateEffectiveDate
        }
    }
}

# One certificate as the store of this server has it: that one knows the key and its provider.
function Get-StoreRecord {
    param([string]$Thumbprint)
    $record = @{ Query = 'none'; NotBefore = $null; NotAfter = $null; HasKey = $null; IsCsp = $null }
    $stored = Get-StoreCertificate -Thumbprint $Thumbprint
    if ($stored) {
        $record.Query = 'found'
        $record.NotBefore = $stored.NotBefore.ToUniversalTime()
        $record.NotAfter = $stored.NotAfter.ToUniversalTime()
        $record.HasKey = $stored.HasPrivateKey
        if ($stored.HasPrivateKey) {
            $record.IsCsp = Test-CspKey -Certificate $stored
        }
    } elseif ($Thumbprint) {
        $record.Query = 'missing'
    }
    return [pscustomobject]($record + @{ Exportable = $null })
}

# Missing and unreachable are two things: only an InvalidOperationException says that the server looked and found
# nothing. An empty answer says nothing at all; on this server the store is asked then.
function Get-AuthRecord {
    param([string]$ServerName, [string]$Thumbprint, [switch]$IsLocal)
    $record = Get-StoreRecord
    if (-not $Thumbprint) {
        return $record
    }
    $record.Query = 'unknown'
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
        $own = Get-StoreRecord -Thumbprint $Thumbprint
        $own.Exportable = $record.Exportable
        if (($own.Query -eq 'found') -or ($record.Query -eq 'unknown')) {
            return $own
        }
    }
    return $record
}

# The servers that need the Auth certificate, Mailbox and Client Access of version 15, and what they hold.
function Get-AuthServerState {
    param($Config, [string]$Local)
    foreach ($server in @(Get-ExchangeServer -ErrorAction Stop)) {
        $needs = ($server.IsMailboxServer -or $server.IsClientAccessServer) -and (-not $server.IsEdgeServer)
        if ((-not $needs) -or ([string]$server.AdminDisplayVersion -notmatch '^Version 15')) {
            continue
        }
        $name = [string]$server.Fqdn
        if (-not $name) {
            $name = [string]$server.Name
        }
        $here = ([string]$server.Name -eq $Local)
        [pscustomobject]@{
            Name    = ([string]$server.Name).ToUpperInvariant()
            Fqdn    = $name
            Current = Get-AuthRecord -ServerName $name -Thumbprint $Config.Current -IsLocal:$here
            Next    = Get-AuthRecord -ServerName $name -Thumbprint $Config.Next -IsLocal:$here
        }
    }
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
