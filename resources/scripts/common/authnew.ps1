# Auth certificates that this repair made in the last two days, by the time in their friendly name. One of a
# run that broke off is taken instead of a second one.
function Get-OwnAuthCertificate {
    param([string[]]$Except)
    $utc = (Get-Date).ToUniversalTime()
    return @(Get-ChildItem -Path Cert:\LocalMachine\My -ErrorAction Stop | Where-Object -FilterScript {
            ($_.FriendlyName -match '^Microsoft Exchange Server Auth Certificate \d{8}-\d{6}$') -and
            ($_.NotBefore.ToUniversalTime() -gt $utc.AddDays(-2)) -and
            ($_.NotAfter.ToUniversalTime() -gt $utc) -and $_.HasPrivateKey -and
            ($Except -notcontains $_.Thumbprint) -and (Test-CspKey -Certificate $_)
        } | ForEach-Object -Process { ([string]$_.Thumbprint).ToUpperInvariant() })
}

function New-AuthCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param($Found, $State)
    $used = @($Found.Config.Current, $Found.Config.Next, $Found.Config.Previous)
    $thumbprint = @(Get-OwnAuthCertificate -Except $used)[0]
    if (-not $thumbprint) {
        if (-not $PSCmdlet.ShouldProcess($Found.Local, 'create an Auth certificate')) {
            Exit-Declined 'creating an Auth certificate'
            return ('0' * 40)
        }
        $why = 'Enter means Yes and changes mail between the servers. It is created anyway.'
        Write-PromptNotice -Question 'Overwrite the existing default SMTP certificate?' -Answer 'N' -Why $why
        # No name in the certificate: with a mail name in it, mail would prefer it over its own certificate.
        # Force answers the question with Yes.
        $State.Friendly = 'Microsoft Exchange Server Auth Certificate ' + (Get-Stamp)
        $option = @{
            Server               = $Found.Local
            KeySize              = 2048
            PrivateKeyExportable = $true
            SubjectName          = 'cn=Microsoft Exchange Server Auth Certificate'
            FriendlyName         = $State.Friendly
            DomainName           = @()
            Force                = [bool]$Unattended
        }
        if (-not $State.TransportDue) {
            $State.Transport = @{ Thumbprint = (Get-TransportThumbprint -Server $Found.Local) }
            $State.TransportDue = 'perhaps'
        }
        if ($Unattended) {
            $State.TransportDue = 'yes'
        }
        Save-RunState -State $State
        $script:Run.Begun = $true
        [void](New-ExchangeCertificate @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
        $script:Run.Changed = $true
        $thumbprint = @(Get-OwnAuthCertificate -Except $used)[0]
    }
    if (-not $thumbprint) {
        Exit-Run -Code 3 -Word 'unverified' -Message 'No new certificate that can be used is in the store.'
    }
    Write-Line "New certificate: $thumbprint"
    $State.Created = $thumbprint
    $State.Thumbprint = $thumbprint
    Save-RunState -State $State
    return $thumbprint
}

# Every certificate on port 443, whatever address or site it belongs to.
function Get-FrontEndText {
    return (@(Get-WebBinding -Protocol 'https' -Port '443' -ErrorAction Stop | ForEach-Object -Process {
                "$($_.bindingInformation) $($_.certificateHash)"
            } | Sort-Object) -join '; ')
}
