# What stands against removing an old Auth certificate from a server. Remove-ExchangeCertificate itself does not
# look at the back end and at HTTP.sys. Empty when nothing uses it.
function Get-RemovalObjection {
    param($Holder, [string]$Thumbprint, [string]$Local)
    $transport = Get-TransportService -Identity $Holder.Fqdn -ErrorAction Stop
    if ([string]$transport.InternalTransportCertificateThumbprint -eq $Thumbprint) {
        return 'it is the internal mail certificate there'
    }
    $certificate = @(Get-ExchangeCertificate -Server $Holder.Fqdn -Thumbprint $Thumbprint -ErrorAction Stop)[0]
    $others = @([string]$certificate.Services -split '[,\s]+' | Where-Object -FilterScript {
            $_ -and (@('None', 'SMTP') -notcontains $_)
        })
    if ($others.Count -gt 0) {
        return ('it serves ' + ($others -join ', '))
    }
    if (@($certificate.IisServices | Where-Object -FilterScript { $_ }).Count -gt 0) {
        return 'a web site uses it'
    }
    if ($Holder.Name -ne $Local) {
        return ''
    }
    if (@(Get-WebBinding | Where-Object -FilterScript { $_.certificateHash -eq $Thumbprint }).Count -gt 0) {
        return 'a web binding uses it'
    }
    if (@((netsh http show sslcert) -match $Thumbprint).Count -gt 0) {
        return 'an entry of HTTP.sys uses it'
    }
    return ''
}

# Old ones pile up; they are named, never removed unasked.
function Write-OrphanList {
    param($Config)
    foreach ($certificate in @(Get-ChildItem -Path Cert:\LocalMachine\My)) {
        $known = @($Config.Current, $Config.Next, $Config.Previous) -contains $certificate.Thumbprint
        $auth = ($certificate.Subject -match 'Microsoft Exchange Server Auth Certificate')
        if ($auth -and (-not $known) -and ($certificate.NotAfter -le (Get-Date))) {
            Write-Line "Expired and not configured: $($certificate.Thumbprint). Remove it with -OldThumbprint."
        }
    }
}
