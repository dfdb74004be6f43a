# Empty when the sign-in page can use the key.
function Get-FrontEndFault {
    param([string]$Hash)
    $bound = @($script:Stored | Where-Object -FilterScript { $_.Thumbprint -eq $Hash })[0]
    $why = Get-CertificateObjection -Certificate $bound
    if ($why) {
        Exit-Refused "Port 443 has no certificate that works: $why. See frontend-cert-unbound."
    }
    if ((Test-CspKey -Certificate $bound) -eq $false) {
        return 'its key is in a key storage provider'
    }
    return ''
}
