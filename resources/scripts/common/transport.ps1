# The certificate with which the servers trust each other for mail. New-ExchangeCertificate offers to replace
# it, and -Force replaces it without a question.
function Get-TransportThumbprint {
    param([string]$Server)
    $service = Get-TransportService -Identity $Server -ErrorAction Stop
    return ([string]$service.InternalTransportCertificateThumbprint).ToUpperInvariant()
}

# Where its services cannot be read, SMTP is what has to come back at least. One that still has to be put back
# counts as the one of before.
function Get-TransportState {
    param([string]$Server, $Due)
    $thumbprint = Get-TransportThumbprint -Server $Server
    if ($Due) {
        $thumbprint = [string]$Due.Thumbprint
    }
    $state = @{ Thumbprint = $thumbprint; Services = 'SMTP'; Usable = $false }
    $stored = Get-StoreCertificate -Thumbprint $thumbprint
    if (-not $stored) {
        return $state
    }
    $inDate = ($stored.NotAfter.ToUniversalTime() -gt (Get-Date).ToUniversalTime())
    $state.Usable = [bool]($stored.HasPrivateKey -and $inDate)
    if ($Due) {
        $state.Services = [string]$Due.Services
        return $state
    }
    try {
        $certificate = @(Get-ExchangeCertificate -Server $Server -Thumbprint $thumbprint -ErrorAction Stop)[0]
    } catch {
        Write-Line ('The services of the internal mail certificate cannot be read: ' + $_.Exception.Message)
        return $state
    }
    # IIS stays out unless the front end uses this certificate: enabling it for IIS binds it to port 443.
    $keep = @('IMAP', 'POP', 'SMTP', 'UM', 'UMCallRouter')
    if (@($certificate.IisServices -match 'W3SVC/1$').Count -gt 0) {
        $keep += 'IIS'
    }
    $had = @([string]$certificate.Services -split '[,\s]+' | Where-Object -FilterScript { $keep -contains $_ })
    if ($had -contains 'SMTP') {
        $state.Services = $had -join ','
    }
    return $state
}

# The certificate that the last run wanted to put back and could not; nothing where it did.
function Get-DueTransport {
    $file = Get-StateFile
    if (-not $file) {
        return $null
    }
    $state = Get-SavedState -File $file
    if ($state.TransportDue) {
        Write-Line 'The last run did not put the internal mail certificate back. That is done now.'
        return $state.Transport
    }
    return $null
}

function Restore-TransportCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Server, $Before)
    $now = Get-TransportThumbprint -Server $Server
    if ((-not $Before.Thumbprint) -or ($now -eq $Before.Thumbprint)) {
        return
    }
    Write-Line "The internal mail certificate changed from $($Before.Thumbprint) to $now."
    if ($PSCmdlet.ShouldProcess($Server, "put the internal mail certificate $($Before.Thumbprint) back")) {
        # Force is right here: the question is the one whether this certificate becomes the default again.
        $option = @{
            Server     = $Server
            Thumbprint = $Before.Thumbprint
            Services   = $Before.Services
            Force      = $true
        }
        [void](Enable-ExchangeCertificate @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
        $script:Run.Changed = $true
    } else {
        Exit-Declined 'putting the internal mail certificate back'
    }
    $now = Get-TransportThumbprint -Server $Server
    if ($now -ne $Before.Thumbprint) {
        Exit-Run -Code 3 -Word 'unverified' -Message "The internal mail certificate is still $now."
    }
    Write-Line 'The internal mail certificate is the old one again.'
}
