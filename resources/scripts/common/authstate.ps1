# Reads what the plan needs: the Auth configuration and, for each server, what it holds.
function Get-AuthConfiguration {
    $config = @(Get-AuthConfig -ErrorAction Stop)[0]
    if (-not $config) {
        Exit-Refused 'The Auth configuration could not be read, so nothing can be said.'
    }
    return [pscustomobject]@{
        Current       = ([string]$config.CurrentCertificateThumbprint).ToUpperInvariant()
        Previous      = ([string]$config.PreviousCertificateThumbprint).ToUpperInvariant()
        Next          = ([string]$config.NextCertificateThumbprint).ToUpperInvariant()
        NextEffective = $config.NextCertificateEffectiveDate
    }
}

# One certificate on one server, as the management shell tells it. Only an InvalidOperationException says that
# the server looked and found nothing, an empty answer says nothing. With signed serialisation broken, the shell
# hands over objects that carry RawData only. The store of this server knows the key and its provider as well.
function Get-AuthRecord {
    param([string]$ServerName, [string]$Thumbprint, [switch]$IsLocal)
    $record = [pscustomobject]@{
        State = 'none'; NotBefore = $null; NotAfter = $null; HasKey = $null; IsCsp = $null; Exportable = $null
    }
    if (-not $Thumbprint) {
        return $record
    }
    $record.State = 'unreachable'
    try {
        if ($ServerName) {
            $seen = Get-ExchangeCertificate -Server $ServerName -Thumbprint $Thumbprint -ErrorAction Stop
            $record.Exportable = $seen.PrivateKeyExportable
        }
        if ($IsLocal) {
            $seen = Get-StoreCertificate -Thumbprint $Thumbprint
            $record.State = 'absent'
        }
        $record.HasKey = $seen.HasPrivateKey
        if ($seen.RawData -and (-not $seen.NotAfter)) {
            $type = 'System.Security.Cryptography.X509Certificates.X509Certificate2'
            $seen = New-Object -TypeName $type -ArgumentList (, [byte[]]$seen.RawData)
        }
        if ($seen.NotAfter) {
            $record.NotBefore = ([datetime]$seen.NotBefore).ToUniversalTime()
            $record.NotAfter = ([datetime]$seen.NotAfter).ToUniversalTime()
        }
        if ($IsLocal -and $seen.HasPrivateKey) {
            $record.IsCsp = Test-CspKey -Certificate $seen
        }
    } catch {
        if ($_.CategoryInfo.Reason -eq 'InvalidOperationException') {
            $record.State = 'absent'
        }
    }
    $record.State = Get-CertificateState -Record $record -Now (Get-Date)
    return $record
}

# The servers that need the Auth certificate: Mailbox and Client Access of version 15. This one comes first.
function Get-AuthServer {
    param([string]$Local)
    return @(Get-ExchangeServer -ErrorAction Stop | Where-Object -FilterScript {
            ($_.IsMailboxServer -or $_.IsClientAccessServer) -and (-not $_.IsEdgeServer) -and
            ([string]$_.AdminDisplayVersion -match '^Version 15')
        } | Sort-Object -Property { $_.Name -ne $Local }, Name)
}

# What they hold.
function Get-AuthServerState {
    param($Config, [string]$Local)
    foreach ($server in @(Get-AuthServer -Local $Local)) {
        $option = @{ ServerName = [string]$server.Fqdn; IsLocal = ($server.Name -eq $Local) }
        $one = [pscustomobject]@{
            Name    = ([string]$server.Name).ToUpperInvariant()
            Fqdn    = $option.ServerName
            Current = Get-AuthRecord @option -Thumbprint $Config.Current
            Next    = Get-AuthRecord @option -Thumbprint $Config.Next
        }
        Write-Line ('  {0,-16} current: {1,-12} next: {2}' -f $one.Name, $one.Current.State, $one.Next.State)
        $one
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
