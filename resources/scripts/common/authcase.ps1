# What undo takes from the saved state is checked against the configuration and the store: an Auth certificate
# comes back, or is removed, only if it is one, and mail gets back only what served mail.
function Confirm-SavedCertificate {
    param($State, $Config, [string]$Server)
    $known = @($Config.Current, $Config.Next, $Config.Previous)
    $known += @(Get-ChildItem -Path Cert:\LocalMachine\My -ErrorAction Stop | Where-Object -FilterScript {
            $_.Subject -match 'Microsoft Exchange Server Auth Certificate'
        } | ForEach-Object -Process { $_.Thumbprint })
    foreach ($thumbprint in @($State.Current, $State.Next, $State.Thumbprint, $State.Created)) {
        $here = Get-StoreCertificate -Thumbprint $thumbprint
        if ($here -and ($known -notcontains $thumbprint)) {
            Exit-Refused "The saved state is about $thumbprint, which is no Auth certificate."
        }
    }
    $mail = [string]$State.Transport.Thumbprint
    if ((-not $mail) -or (-not (Get-StoreCertificate -Thumbprint $mail))) {
        return
    }
    $certificate = @(Get-ExchangeCertificate -Server $Server -Thumbprint $mail -ErrorAction Stop)[0]
    $services = [string]$certificate.Services
    if ($services -and ($services -notmatch '\bSMTP\b')) {
        Exit-Refused "The saved state is about $mail, which does not serve mail."
    }
}
