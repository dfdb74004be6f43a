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

# One that still has to be put back counts as the one of before.
function Get-TransportState {
    param([string]$Server, $Due)
    $thumbprint = Get-TransportThumbprint -Server $Server
    if ($Due) {
        $thumbprint = [string]$Due.Thumbprint
    }
    return @{ Thumbprint = $thumbprint; Usable = (Test-MailCertificate -Thumbprint $thumbprint) }
}

# The certificate that the last run wanted to put back and could not; nothing where it did.
function Get-DueTransport {
    $file = Get-StateFile
    if (-not $file) {
        return $null
    }
    $state = Get-SavedState -File $file
    if ($state.TransportDue) {
        Write-Line 'The last run did not put the internal mail certificate right. That is done now.'
        return $state.Transport
    }
    return $null
}

# Always: it was replaced for certain, whatever a reading says.
function Restore-TransportCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Server, $Before, [switch]$Always)
    $old = [string]$Before.Thumbprint
    $now = Get-TransportThumbprint -Server $Server
    if ((-not $old) -or (($now -eq $old) -and (-not $Always))) {
        return
    }
    if (-not (Test-MailCertificate -Thumbprint $old)) {
        Write-Line "The internal mail certificate of before, $old, cannot be used any more. Now it is $now."
        return
    }
    Write-Line "The internal mail certificate of before is $old; now it reads $now."
    if ($PSCmdlet.ShouldProcess($Server, "put the internal mail certificate $old back")) {
        # Only SMTP was taken away. With IIS in the list the web site would be bound anew to this certificate.
        # Force is right here: the question is the one whether this certificate becomes the default again.
        $option = @{ Server = $Server; Thumbprint = $old; Services = 'SMTP'; Force = $true }
        $script:Run.Begun = $true
        [void](Enable-ExchangeCertificate @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
        $script:Run.Changed = $true
    } else {
        Exit-Declined 'putting the internal mail certificate back'
    }
    $now = Wait-TransportThumbprint -Server $Server -Until $old
    if ($now -ne $old) {
        Exit-Run -Code 3 -Word 'unverified' -Message "The internal mail certificate is still $now."
    }
    Write-Line 'The internal mail certificate is the old one again.'
}
