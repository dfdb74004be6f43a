# Empty when the certificate serves.
function Get-FrontEndFault {
    param([string]$Hash)
    $bound = @($script:Stored | Where-Object -FilterScript { $_.Thumbprint -eq $Hash })[0]
    return (Get-CertificateObjection -Certificate $bound)
}
