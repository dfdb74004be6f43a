# The certificate with which the servers trust each other for mail. New-ExchangeCertificate offers to replace
# it, and -Force replaces it without a question.
function Get-TransportThumbprint {
    param([string]$Server)
    $service = Get-TransportService -Identity $Server -ErrorAction Stop
    return ([string]$service.InternalTransportCertificateThumbprint).ToUpperInvariant()
}

# The value comes out of the directory, and a reading may be some seconds behind what a server has written.
function Wait-TransportThumbprint {
    param([string]$Server, [string]$Until, [string]$While, [int]$Times = 6)
    for ($i = 1; $i -le $Times; $i++) {
        $now = Get-TransportThumbprint -Server $Server
        if (($Until -and ($now -eq $Until)) -or ($While -and ($now -ne $While))) {
            return $now
        }
        if ($i -lt $Times) {
            Start-Sleep -Seconds 5
        }
    }
    return $now
}

# Enable-ExchangeCertificate refuses one that has expired, has lost its key or is gone.
function Test-MailCertificate {
    param([string]$Thumbprint)
    $stored = Get-StoreCertificate -Thumbprint $Thumbprint
    $utc = (Get-Date).ToUniversalTime()
    return [bool]($stored -and $stored.HasPrivateKey -and ($stored.NotAfter.ToUniversalTime() -gt $utc) -and
        ($stored.NotBefore.ToUniversalTime() -le $utc))
}
