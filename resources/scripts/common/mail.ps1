# Mail between the servers after an Auth certificate was made: the certificate of before becomes its default
# again; where that one cannot be used any more, the server gets another one of its own. What could not be
# done is returned in words, and the run goes on: the sign-in must not wait for it. TransportDue is 'perhaps'
# where the command asked: then readings tell the answer, and they may be some seconds behind.
function Repair-MailCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Server, $State)
    if ($WhatIfPreference -or (-not $State.TransportDue)) {
        return
    }
    $old = [string]$State.Transport.Thumbprint
    $usable = Test-MailCertificate -Thumbprint $old
    $isRight = {
        $now = Get-TransportThumbprint -Server $Server
        $isOther = (@($State.Created, $State.Thumbprint) -notcontains $now)
        if ($usable) { $now -eq $old } else { $isOther -and (Test-MailCertificate -Thumbprint $now) }
    }
    try {
        $asked = $usable -and ($State.TransportDue -eq 'perhaps')
        for ($i = 1; $asked -and ($i -lt 4) -and (& $isRight); $i++) {
            Start-Sleep -Seconds 5
        }
        if (($asked -or (-not $usable)) -and (& $isRight)) {
            $State.TransportDue = ''
            Save-RunState -State $State
            return
        }
        $what = "put the internal mail certificate $old back"
        if (-not $usable) {
            $what = "create a server certificate for mail between the servers, because $old cannot be used"
        }
        if (-not $PSCmdlet.ShouldProcess($Server, $what)) {
            Exit-Declined $what
        }
        $State.TransportDue = 'yes'
        $script:Run.Changed = $true
        # Force is right here: the question is whether this certificate becomes the default for mail.
        if ($usable) {
            # Only SMTP was taken away. With IIS in the list the web site would be bound anew to it.
            $option = @{ Server = $Server; Thumbprint = $old; Services = 'SMTP'; Force = $true }
            [void](Enable-ExchangeCertificate @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
        } else {
            $option = @{ Server = $Server; DomainName = $Server; IncludeServerFQDN = $true; Services = 'SMTP' }
            $option += @{ FriendlyName = 'Microsoft Exchange'; KeySize = 2048; PrivateKeyExportable = $true }
            $option.Force = $true
            [void](New-ExchangeCertificate @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
        }
        for ($i = 1; -not (& $isRight); $i++) {
            if ($i -ge 6) {
                throw 'The internal mail certificate still reads as another one.'
            }
            Start-Sleep -Seconds 5
        }
        Write-Line "Done: $what"
        $State.TransportDue = ''
    } catch {
        Write-Line ('Not done for mail between the servers: ' + $_.Exception.Message)
        Write-Line 'When the rest is done, the first of these that works:'
        Write-Line "    Enable-ExchangeCertificate -Server $Server -Thumbprint $old -Services SMTP -Force"
        $by = "-Server $Server -DomainName $Server -IncludeServerFQDN -Services SMTP -Force"
        Write-Line "    New-ExchangeCertificate $by"
        'the internal mail certificate is not right'
    }
    Save-RunState -State $State
}
