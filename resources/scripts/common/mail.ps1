# Puts mail between the servers right after an Auth certificate was made. Nothing here may keep the sign-in
# waiting: what could not be done is returned in words, and the run goes on.
function Test-OwnMailCertificate {
    param([string]$Thumbprint)
    $stored = Get-StoreCertificate -Thumbprint $Thumbprint
    return ((Test-MailCertificate -Thumbprint $Thumbprint) -and
        ($stored.Subject -notmatch 'Microsoft Exchange Server Auth Certificate'))
}

# The one of before cannot come back, so the server gets another one of its own.
function New-TransportCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Server, $Before)
    $now = Get-TransportThumbprint -Server $Server
    if (Test-OwnMailCertificate -Thumbprint $now) {
        return
    }
    Write-Line "The internal mail certificate $($Before.Thumbprint) has expired, or is gone or without its key."
    if ($PSCmdlet.ShouldProcess($Server, 'create a server certificate for mail between the servers')) {
        # Force is right here: this one is meant to become the default for mail.
        $option = @{
            Server               = $Server
            KeySize              = 2048
            PrivateKeyExportable = $true
            FriendlyName         = 'Microsoft Exchange'
            DomainName           = $Server
            IncludeServerFQDN    = $true
            Services             = 'SMTP'
            Force                = $true
        }
        $script:Run.Changed = $true
        [void](New-ExchangeCertificate @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
    } else {
        Exit-Declined 'creating a server certificate for mail'
    }
    # The first other value may be the Auth certificate, which was the default for a moment.
    for ($i = 1; ($i -le 6) -and (-not (Test-OwnMailCertificate -Thumbprint $now)); $i++) {
        Start-Sleep -Seconds 5
        $now = Get-TransportThumbprint -Server $Server
    }
    if (-not (Test-OwnMailCertificate -Thumbprint $now)) {
        Exit-Run -Code 3 -Word 'unverified' -Message "The internal mail certificate is still $now."
    }
    Write-Line "The internal mail certificate is now $now."
}

# Returns what is left to do; empty when mail is as before or has a certificate of its own.
function Repair-TransportCertificate {
    param([string]$Server, $Before, $State, [switch]$Always)
    if ($WhatIfPreference) {
        return ''
    }
    $left = ''
    try {
        if (Test-MailCertificate -Thumbprint $Before.Thumbprint) {
            Restore-TransportCertificate -Server $Server -Before $Before -Always:$Always
        } else {
            New-TransportCertificate -Server $Server -Before $Before
        }
    } catch {
        $left = 'the internal mail certificate is not right'
        Write-Line ('Not done for mail between the servers: ' + $_.Exception.Message)
        Write-Line 'For mail between the servers, when the rest is done, the first of these that works:'
        $old = [string]$Before.Thumbprint
        Write-Line "    Enable-ExchangeCertificate -Server $Server -Thumbprint $old -Services SMTP -Force"
        $names = "-Server $Server -DomainName $Server -IncludeServerFQDN"
        Write-Line "    New-ExchangeCertificate $names -Services SMTP -Force"
    }
    # Where nothing has changed, nothing is owed either.
    $State.TransportDue = [bool]$left
    if ($left -and (-not $Always)) {
        try {
            $State.TransportDue = ((Get-TransportThumbprint -Server $Server) -ne $Before.Thumbprint)
        } catch {
            Write-Line $_.Exception.Message
        }
    }
    Save-RunState -State $State
    return $left
}

# Every certificate on port 443, whatever address or site it belongs to.
function Get-FrontEndBinding {
    return @(Get-WebBinding -Protocol 'https' -Port '443' -ErrorAction Stop | ForEach-Object -Process {
            '{0} {1}' -f $_.bindingInformation, ([string]$_.certificateHash).ToUpperInvariant()
        } | Sort-Object)
}
