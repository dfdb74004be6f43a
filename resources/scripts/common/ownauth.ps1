# The current Auth certificate as the store of this server has it: usable, future, or why it cannot be used.
function Get-CurrentAuthCertificate {
    param([datetime]$Now)
    $config = @(Get-AuthConfig -ErrorAction Stop)[0]
    $own = @{ State = 'usable' }
    $own.Thumbprint = ([string]$config.CurrentCertificateThumbprint).ToUpperInvariant()
    $stored = Get-StoreCertificate -Thumbprint $own.Thumbprint
    if (-not $own.Thumbprint) {
        $own.State = 'none'
    } elseif (-not $stored) {
        $own.State = 'absent'
    } elseif ($stored.NotAfter.ToUniversalTime() -le $Now.ToUniversalTime()) {
        $own.State = 'expired'
    } elseif (-not $stored.HasPrivateKey) {
        $own.State = 'keyless'
    } elseif ((Test-CspKey -Certificate $stored) -eq $false) {
        $own.State = 'notcsp'
    } elseif ($stored.NotBefore.ToUniversalTime() -gt $Now.ToUniversalTime()) {
        $own.State = 'future'
    }
    return [pscustomobject]($own + @{ NotBefore = $stored.NotBefore })
}
